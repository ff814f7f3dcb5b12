package org.inkwell.roll;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkwell.redaction.finding.roll.Column;
import org.inkwell.redaction.finding.roll.Entry;
import org.inkwell.redaction.finding.roll.Field;
import org.inkwell.redaction.finding.roll.Heading;
import org.inkwell.redaction.finding.roll.Member;
import org.inkwell.redaction.finding.roll.RollFile;
import org.inkwell.redaction.finding.roll.Who;

/** What is understood of a roll, as the bytes that the vault seals. */
final class SealedMembers {

    private static final int FORM = 1;

    private SealedMembers() {}

    static byte[] toBytes(RollFile roll) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            out.writeInt(roll.members().size());
            for (var member : roll.members()) {
                write(member, out);
            }
            out.writeInt(roll.headings().size());
            for (var heading : roll.headings()) {
                write(heading, out);
            }
            out.writeInt(roll.uneven().size());
            for (var line : roll.uneven()) {
                out.writeLong(line);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory cannot be written to.", impossible);
        }
        return bytes.toByteArray();
    }

    static RollFile ofBytes(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORM) {
                throw new IllegalStateException("The roll was sealed by a later version.");
            }
            var members = new ArrayList<Member>();
            for (var left = in.readInt(); left > 0; left--) {
                members.add(member(in));
            }
            var headings = new ArrayList<Heading>();
            for (var left = in.readInt(); left > 0; left--) {
                headings.add(heading(in));
            }
            var uneven = new ArrayList<Long>();
            for (var left = in.readInt(); left > 0; left--) {
                uneven.add(in.readLong());
            }
            return new RollFile(members, headings, uneven);
        } catch (IOException broken) {
            throw new IllegalStateException("The sealed roll is not whole.");
        }
    }

    private static void write(Member member, DataOutputStream out) throws IOException {
        write(member.who().name(), out);
        out.writeInt(member.entries().size());
        for (var entry : member.entries()) {
            write(entry.field().name(), out);
            write(entry.text(), out);
        }
    }

    private static Member member(DataInputStream in) throws IOException {
        var who = Who.valueOf(text(in));
        var entries = new ArrayList<Entry>();
        for (var left = in.readInt(); left > 0; left--) {
            entries.add(new Entry(Field.valueOf(text(in)), text(in)));
        }
        return new Member(who, entries);
    }

    private static void write(Heading heading, DataOutputStream out) throws IOException {
        write(heading.written(), out);
        var words =
                heading.column()
                        .map(c -> List.of(c.field().name(), c.whose(), c.who().name()))
                        .orElse(List.of());
        out.writeInt(words.size());
        for (var word : words) {
            write(word, out);
        }
    }

    private static Heading heading(DataInputStream in) throws IOException {
        var written = text(in);
        return in.readInt() == 0
                ? new Heading(written, Optional.empty())
                : new Heading(
                        written,
                        Optional.of(
                                new Column(
                                        Field.valueOf(text(in)), text(in), Who.valueOf(text(in)))));
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
