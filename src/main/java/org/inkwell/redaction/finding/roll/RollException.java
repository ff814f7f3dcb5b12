package org.inkwell.redaction.finding.roll;

import java.io.IOException;

/** A roll that cannot be used; says why and where without a word of it. */
public final class RollException extends IOException {

    private static final long serialVersionUID = 1L;

    RollException(String message) {
        super(message);
    }
}
