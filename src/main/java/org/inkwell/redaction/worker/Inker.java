package org.inkwell.redaction.worker;

import org.inkwell.redaction.document.DocumentRedaction;

/** What a worker does with its orders. */
@FunctionalInterface
interface Inker {

    /**
     * Inks the file, or holds it.
     *
     * @param progress told whenever a good deal of the file is done
     */
    DocumentRedaction ink(Order order, Runnable progress);
}
