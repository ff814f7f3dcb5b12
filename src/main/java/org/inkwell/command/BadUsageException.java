package org.inkwell.command;

/** The command cannot be carried out as it was typed; the message says what to change. */
final class BadUsageException extends Exception {

    private static final long serialVersionUID = 1L;

    BadUsageException(String message) {
        super(message);
    }
}
