package org.inkwell.redaction.finding;

import org.inkwell.redaction.Kind;

/** Why a word on a picture goes. */
record Mark(Kind kind, String rule, double confidence) {

    static Mark of(Match match) {
        return new Mark(match.kind(), match.rule(), match.confidence());
    }

    /** Whether a mark, if there is one, is of the kind. */
    static boolean isOf(Kind kind, Mark mark) {
        return mark != null && mark.kind() == kind;
    }
}
