package org.inkwell.redaction.picture;

import java.io.IOException;

/** A file that says that it holds more than would be decoded. */
final class TooManyPixelsException extends IOException {

    private static final long serialVersionUID = 1;
}
