package org.inkwell.redaction.finding;

import org.inkwell.redaction.Kind;

/**
 * What a label or a heading says of its values.
 *
 * @param always whether a value goes even where every word of it is one of screens
 * @param derived whether the text merely has a label in it, as a button or a sentence may
 * @param heading whether it says so at the head of a column or before a colon alone: "Obiady" is a
 *     menu's too
 */
record Label(Kind kind, boolean always, boolean derived, boolean heading) {

    Label(Kind kind, boolean always, boolean derived) {
        this(kind, always, derived, false);
    }

    /** Whether what stands beside or beneath the text is its value. */
    boolean isOfField(String text) {
        return !heading || text.strip().endsWith(":");
    }

    /** Where a word of screens says as much as any other: a faith, a need, a password. */
    boolean isSecret() {
        return kind == Kind.SENSITIVE || kind == Kind.SECRET;
    }

    /** No name is a number: "Service Control Manager" in a table has one beside it. */
    boolean mayBeBeside(String value) {
        return !derived || kind != Kind.NAME || value.codePoints().anyMatch(Character::isLetter);
    }
}
