package org.inkwell.redaction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import org.inkwell.redaction.finding.Allowed;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.SchoolWords;

/** One file to ink, with all that it is inked by. */
final class Order {

    private static final int MARK = 0x494E4B31;

    private final byte[] file;
    private final String name;
    private final byte[] roll;
    private final SchoolWords words;
    private final Allowed allowed;
    private final byte[] key;
    private final int year;

    private Order(
            byte[] file,
            String name,
            byte[] roll,
            SchoolWords words,
            Allowed allowed,
            byte[] key,
            int year) {
        this.file = file;
        this.name = name;
        this.roll = roll;
        this.words = words;
        this.allowed = allowed;
        this.key = key;
        this.year = year;
    }

    static Order of(
            byte[] file,
            String name,
            Roll roll,
            SchoolWords words,
            Allowed allowed,
            Pseudonyms pseudonyms,
            int year)
            throws IOException {
        return new Order(file, name, WrittenRoll.of(roll), words, allowed, pseudonyms.key(), year);
    }

    /**
     * @throws IOException if it ends too early or is no order
     */
    static Order read(DataInputStream from) throws IOException {
        if (from.readInt() != MARK) {
            throw new IOException("No order");
        }
        var order =
                new Order(
                        Frames.bytes(from),
                        Frames.text(from),
                        Frames.bytes(from),
                        new SchoolWords(
                                Set.copyOf(Frames.texts(from)), Set.copyOf(Frames.texts(from))),
                        WrittenAllowed.read(from),
                        Frames.bytes(from),
                        from.readInt());
        if (from.readInt() != MARK) {
            throw new IOException("No order");
        }
        return order;
    }

    void write(DataOutputStream to) throws IOException {
        to.writeInt(MARK);
        Frames.write(file, to);
        Frames.write(name, to);
        Frames.write(roll, to);
        Frames.write(words.inked(), to);
        Frames.write(words.kept(), to);
        WrittenAllowed.write(allowed, to);
        Frames.write(key, to);
        to.writeInt(year);
        to.writeInt(MARK);
    }

    byte[] file() {
        return file;
    }

    String name() {
        return name;
    }

    /** As {@link WrittenRoll} wrote it. */
    byte[] roll() {
        return roll;
    }

    SchoolWords words() {
        return words;
    }

    Allowed allowed() {
        return allowed;
    }

    Pseudonyms pseudonyms() {
        return new Pseudonyms(key);
    }

    /** This year, which tells dates of birth. */
    int year() {
        return year;
    }
}
