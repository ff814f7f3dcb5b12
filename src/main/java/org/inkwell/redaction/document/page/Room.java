package org.inkwell.redaction.document.page;

/** Bytes that may still be unpacked. */
final class Room {

    private long left;

    Room(long bytes) {
        left = bytes;
    }

    /**
     * @throws TooLargeException if there are fewer left
     */
    void take(long bytes) throws TooLargeException {
        left -= bytes;
        if (left < 0) {
            throw new TooLargeException();
        }
    }
}
