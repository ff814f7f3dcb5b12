package org.inkwell.redaction.finding;

import org.inkwell.redaction.Kind;

/**
 * What a label or a heading says of its values.
 *
 * @param always whether a value goes even where every word of it is one of screens
 */
record Label(Kind kind, boolean always) {}
