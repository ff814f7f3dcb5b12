package org.inkwell.redaction.document.page;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Bytes as they are unpacked, while there is room. */
final class Unpacked extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Room room;

    Unpacked(Room room) {
        this.room = room;
    }

    @Override
    public void write(int one) throws TooLargeException {
        room.take(1);
        bytes.write(one);
    }

    @Override
    public void write(byte[] many, int from, int length) throws TooLargeException {
        room.take(length);
        bytes.write(many, from, length);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
