package org.inkwell.redaction.finding;

import org.inkwell.redaction.Kind;

/** Why a word on a picture goes. */
record Mark(Kind kind, String rule, double confidence) {

    static Mark of(Match match) {
        return new Mark(match.kind(), match.rule(), match.confidence());
    }
}
