package org.inkwell.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails once it has given more than so many bytes. */
final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
        super(in);
        left = most;
    }

    static Problem tooLarge() {
        return Problem.tooLarge("Send at most 120 MB at a time: fewer files, or smaller ones.");
    }

    @Override
    public int read() throws IOException {
        var read = in.read();
        if (read >= 0) count(1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var read = in.read(bytes, from, length);
        if (read > 0) count(read);
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) throw tooLarge();
    }
}
