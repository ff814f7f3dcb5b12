package org.inkwell.vault;

/** The file was destroyed, as it had to be. */
public final class GoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GoneException() {
        super("The file was destroyed.");
    }
}
