package org.inkwell.redaction.picture;

import java.util.Locale;
import java.util.stream.Stream;

/** Which of a decoder's warnings mean that a part of the picture is made up. */
final class Warnings {

    private Warnings() {}

    static boolean tellOfLoss(String warning) {
        var said = warning.toLowerCase(Locale.ROOT);
        return Stream.of("premature", "truncated", "corrupt", "missing eoi", "end of", "eof")
                .anyMatch(said::contains);
    }
}
