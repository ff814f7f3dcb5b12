package org.inkwell.redaction.finding;

import java.util.List;
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
        var tokens = reading.lines().stream().flatMap(line -> line.tokens().stream()).toList();
        var words = words(tokens);
        return words.size() >= LEAST_WORDS && agreed(words) * 2 <= words.size();
    }

    /** Whether the readers agree on two words of three in a row of such a picture. */
    static boolean isLegible(List<Token> row) {
        var words = words(row);
        return !words.isEmpty() && agreed(words) * 3 >= words.size() * 2L;
    }

    /** Whether both readers have it alike to the letter. */
    static boolean isAgreed(Token token) {
        return Folding.fold(token.first()).equals(Folding.fold(token.second()));
    }

    private static List<Token> words(List<Token> tokens) {
        return tokens.stream().filter(token -> length(token) >= LEAST_LETTERS).toList();
    }

    private static long agreed(List<Token> words) {
        return words.stream().filter(Legibility::isAgreed).count();
    }

    private static int length(Token token) {
        return Math.max(token.first().length(), token.second().length());
    }
}
