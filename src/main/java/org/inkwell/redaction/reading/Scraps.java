package org.inkwell.redaction.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.inkwell.redaction.Box;

/** Readers make a word of a loop or two of what is written by hand. */
final class Scraps {

    private Scraps() {}

    /**
     * Whether what was read is less than half of what stands in the place, in columns.
     *
     * @param ink of the place
     */
    static boolean isAll(List<Token> tokens, Ink ink, Box place) {
        var standing = IntStream.range(0, ink.width()).filter(ink::stands).toArray();
        var read =
                IntStream.of(standing)
                        .map(x -> place.x() + x)
                        .filter(
                                x ->
                                        tokens.stream()
                                                .map(Token::box)
                                                .anyMatch(box -> x >= box.x() && x < box.right()))
                        .count();
        return read * 2 < standing.length;
    }
}
