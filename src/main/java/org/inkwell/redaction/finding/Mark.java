package org.inkwell.redaction.finding;

import java.util.List;
import java.util.Map;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.reading.Token;

/** Why a word on a picture goes. */
record Mark(Kind kind, String rule, double confidence) {

    /** The same by another rule. */
    Mark by(String rule) {
        return new Mark(kind, rule, confidence);
    }

    static Mark of(Match match) {
        return new Mark(match.kind(), match.rule(), match.confidence());
    }

    /** Whether every word is marked, and as of the kind. */
    static boolean areOf(Kind kind, List<Token> tokens, Map<Token, Mark> marks) {
        return tokens.stream().allMatch(token -> isOf(kind, marks.get(token)));
    }

    /** Whether a mark, if there is one, is of the kind. */
    static boolean isOf(Kind kind, Mark mark) {
        return mark != null && mark.kind() == kind;
    }
}
