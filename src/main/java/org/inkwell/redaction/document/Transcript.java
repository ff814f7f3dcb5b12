package org.inkwell.redaction.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import org.inkwell.redaction.Hashes;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.document.ink.Tally;
import org.inkwell.redaction.finding.Allowance;

/** What came of a document, from the process in which it was inked to the one that asked. */
public final class Transcript {

    private static final int MOST_BYTES = 128 * 1024 * 1024;
    private static final int MOST_LETTERS = 4096;
    private static final int MOST_REASONS = 10_000;

    private Transcript() {}

    public static void write(DocumentRedaction redaction, DataOutputStream to) throws IOException {
        if (redaction instanceof DocumentRedaction.Done done) {
            to.writeBoolean(true);
            write(done.document(), to);
        } else {
            to.writeBoolean(false);
            write(((DocumentRedaction.Withheld) redaction).sentence(), to);
        }
    }

    /**
     * What was written.
     *
     * @param file that was sent to be inked
     * @throws IOException if it ends too early, or is nothing that was written here, or is about
     *     another file
     */
    public static DocumentRedaction read(DataInputStream from, byte[] file) throws IOException {
        if (!from.readBoolean()) {
            return new DocumentRedaction.Withheld(string(from));
        }
        var ending = string(from);
        var tally = tally(from);
        var rounds = from.readInt();
        var made = bytes(from, MOST_BYTES);
        if (!string(from).equals(Hashes.sha256(made))) {
            throw new IOException("What was made did not arrive as it was sent");
        }
        return new DocumentRedaction.Done(
                new InkedDocument(ending, made, tally, rounds, Hashes.sha256(file)));
    }

    private static void write(InkedDocument inked, DataOutputStream to) throws IOException {
        write(inked.ending(), to);
        var counts = inked.tally().counts();
        to.writeInt(counts.size());
        for (var counted : counts.entrySet()) {
            write(counted.getKey().kind().name(), to);
            write(counted.getKey().rule(), to);
            to.writeLong(counted.getValue());
        }
        var kept = inked.tally().kept();
        to.writeInt(kept.size());
        for (var counted : kept.entrySet()) {
            write(counted.getKey().rule(), to);
            to.writeLong(counted.getValue());
        }
        to.writeLong(inked.tally().leftOut());
        to.writeInt(inked.rounds());
        var file = inked.file();
        to.writeInt(file.length);
        to.write(file);
        write(inked.outputSha256(), to);
    }

    private static Tally tally(DataInputStream from) throws IOException {
        var reasons = length(from.readInt(), MOST_REASONS);
        var counts = new HashMap<Tally.Reason, Long>();
        for (var i = 0; i < reasons; i++) {
            counts.put(new Tally.Reason(kind(string(from)), string(from)), from.readLong());
        }
        var kept = new EnumMap<Allowance, Long>(Allowance.class);
        for (var left = length(from.readInt(), Allowance.values().length); left > 0; left--) {
            kept.put(sort(string(from)), from.readLong());
        }
        return Tally.of(counts, kept, from.readLong());
    }

    private static Allowance sort(String rule) throws IOException {
        return Allowance.ofRule(rule).orElseThrow(() -> new IOException("No sort"));
    }

    private static Kind kind(String name) throws IOException {
        try {
            return Kind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("No kind", e);
        }
    }

    private static void write(String written, DataOutputStream to) throws IOException {
        var bytes = written.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    private static String string(DataInputStream from) throws IOException {
        return new String(bytes(from, MOST_LETTERS), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream from, int most) throws IOException {
        return from.readNBytes(length(from.readInt(), most));
    }

    private static int length(int said, int most) throws IOException {
        if (said < 0 || said > most) {
            throw new IOException("No length of anything");
        }
        return said;
    }
}
