package org.inkwell.forge.wording;

import org.inkwell.forge.people.Culture;

/**
 * What the truth says of a piece of text.
 *
 * @param kind of personal data, or one of the two that are none
 * @param whole the text that it is a part of
 * @param culture of a name; empty elsewhere
 * @param partial whether it is cut off
 */
public record Label(String kind, String whole, String culture, boolean partial) {
    /** A word that should survive. */
    public static final Label SAFE = new Label("safe", "", "", false);

    /** A word of which nothing is asked: it identifies nobody, and nobody needs it. */
    public static final Label UNJUDGED = new Label("none", "", "", false);

    static Label personal(String kind, String whole) {
        return new Label(kind, whole, "", false);
    }

    static Label name(String whole, Culture culture) {
        return new Label("name", whole, culture.written(), false);
    }

    /** What is said of the word when a part of it cannot be seen. */
    public Label cut() {
        return isPersonal() ? new Label(kind, whole, culture, true) : UNJUDGED;
    }

    public boolean isPersonal() {
        return !isSafe() && !kind.equals(UNJUDGED.kind);
    }

    public boolean isSafe() {
        return kind.equals(SAFE.kind);
    }
}
