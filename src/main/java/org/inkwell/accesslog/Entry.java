package org.inkwell.accesslog;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** An access and when it happened. */
public record Entry(Instant at, Access access) {

    private static final int FORMAT = 1;

    /** Format number, seconds, nanoseconds, then five strings, each with its length before it. */
    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            out.writeUTF(access.actor().id());
            out.writeUTF(access.actor().name());
            out.writeUTF(access.verb().name());
            out.writeUTF(access.object());
            out.writeUTF(access.reason());
        } catch (IOException tooLong) {
            throw new UncheckedIOException("An entry's words are too many.", tooLong);
        }
        return bytes.toByteArray();
    }

    static Entry ofBytes(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORMAT) {
                throw new IOException("another format");
            }
            var at = Instant.ofEpochSecond(in.readLong(), in.readInt());
            var actor = new Actor(in.readUTF(), in.readUTF());
            return new Entry(
                    at, new Access(actor, Verb.valueOf(in.readUTF()), in.readUTF(), in.readUTF()));
        } catch (IOException malformed) {
            throw new UncheckedIOException("An entry is not of format " + FORMAT + ".", malformed);
        }
    }
}
