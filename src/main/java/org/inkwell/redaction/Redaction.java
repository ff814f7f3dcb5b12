package org.inkwell.redaction;

import java.util.function.Function;

/** What came of a file: an inked picture, or none and why. */
public sealed interface Redaction permits Inked, Held {

    <T> T fold(Function<Inked, T> inked, Function<Held, T> held);
}
