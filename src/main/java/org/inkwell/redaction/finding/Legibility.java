package org.inkwell.redaction.finding;

import org.inkwell.redaction.finding.lexicon.Folding;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.Token;

/** How well a picture can be read, by how often two readers agree on it. */
final class Legibility {

    /** Shorter words are agreed upon by chance. */
    private static final int LEAST_LETTERS = 3;

    private static final int LEAST_WORDS = 20;

    private Legibility() {}

    /** Whether the readers differ on half of the words or more, so that none proves another. */
    static boolean isPoor(Reading reading) {
        var words =
                reading.lines().stream()
                        .flatMap(line -> line.tokens().stream())
                        .filter(token -> length(token) >= LEAST_LETTERS)
                        .toList();
        var agreed = words.stream().filter(Legibility::isAgreed).count();
        return words.size() >= LEAST_WORDS && agreed * 2 <= words.size();
    }

    /** Whether both readers have it alike to the letter. */
    static boolean isAgreed(Token token) {
        return Folding.fold(token.first()).equals(Folding.fold(token.second()));
    }

    private static int length(Token token) {
        return Math.max(token.first().length(), token.second().length());
    }
}
