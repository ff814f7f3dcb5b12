package org.inkwell.ticket;

/**
 * Who rang, as the technician noted it.
 *
 * @param name of the caller
 * @param number that they rang from; may be empty
 */
public record Caller(String name, String number) {

    public Caller {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A call has a caller.");
        }
    }
}
