package org.inkwell.redaction.finding;

import org.inkwell.redaction.Kind;

/**
 * What a label or a heading says of its values.
 *
 * @param always whether a value goes even where every word of it is one of screens
 * @param derived whether the text merely has a label in it, as a button or a sentence may
 */
record Label(Kind kind, boolean always, boolean derived) {

    /** Where a word of screens says as much as any other: a faith, a need, a password. */
    boolean isSecret() {
        return kind == Kind.SENSITIVE || kind == Kind.SECRET;
    }

    /** No name is a number: "Service Control Manager" in a table has one beside it. */
    boolean mayBeBeside(String value) {
        return !derived || kind != Kind.NAME || value.codePoints().anyMatch(Character::isLetter);
    }
}
