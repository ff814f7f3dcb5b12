package org.inkwell.redaction.document.page;

import java.io.IOException;

/** Something unpacks to more than there is room for. */
final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;
}
