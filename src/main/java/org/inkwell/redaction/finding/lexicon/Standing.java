package org.inkwell.redaction.finding.lexicon;

/** How harmless a word is by itself. */
public enum Standing {
    /** A word of screens: stays wherever it stands. */
    FREE,
    /** A common word: stays unless, with a capital, it stands beside what goes. */
    COMMON,
    /** A word of screens and a surname: stays only amid words of screens. */
    GUARDED,
    /** One letter: an initial, if it stands beside a name. */
    INITIAL,
    /** Known as a name. */
    NAME,
    /** On no list. */
    UNKNOWN
}
