package org.inkwell.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.junit.jupiter.api.Test;

class MarkWordsTest {
    @Test
    void aMarkSaysWhatItIsInPlainWords() {
        assertThat(MarkWords.kind(Kind.PUPIL_NUMBER)).isEqualTo("Pupil number");
    }

    @Test
    void theMostFrequentKindStandsFirstAndWhatWasTakenAwayDoesNotCount() {
        var gone = mark(Kind.EMAIL, "email");
        gone.remove("Tess Marlowe", "It is the desk's own");
        var marks =
                List.of(
                        mark(Kind.PHONE, "phone"),
                        mark(Kind.NAME, "x"),
                        mark(Kind.NAME, "x"),
                        gone);
        assertThat(MarkWords.count(marks))
                .containsExactly(entry(Kind.NAME, 2), entry(Kind.PHONE, 1));
    }

    private static Map.Entry<Kind, Long> entry(Kind kind, long count) {
        return Map.entry(kind, count);
    }

    private static Mark mark(Kind kind, String rule) {
        return new Mark(UUID.randomUUID(), new Finding(kind, rule, new Box(1, 1, 9, 9), 1));
    }
}
