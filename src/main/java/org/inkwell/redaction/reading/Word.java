package org.inkwell.redaction.reading;

import org.inkwell.redaction.Box;

/** What one reader made of one place. */
record Word(Box box, String text) {}
