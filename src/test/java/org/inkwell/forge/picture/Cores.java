package org.inkwell.forge.picture;

import java.util.regex.Pattern;

/** The words of a text, without the marks that stand around them. */
public final class Cores {
    /** From the first letter or digit to the last, with no blank between. */
    public static final Pattern CORE =
            Pattern.compile("[\\p{L}\\p{N}](?:\\S*[\\p{L}\\p{M}\\p{N}])?");

    private Cores() {}
}
