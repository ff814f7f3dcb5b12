package org.inkwell.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkwell.command.measure.Share;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.Replacement;
import org.junit.jupiter.api.Test;

final class JudgedTextTest {

    private static final LabelledText TEXT =
            new LabelledText(
                    "1",
                    "Kay Okafor, UPN J8232: error at Oak",
                    List.of(
                            new LabelledText.Token("PER", 0, 3),
                            new LabelledText.Token("PER", 4, 10),
                            new LabelledText.Token("O", 10, 11),
                            new LabelledText.Token("O", 12, 15),
                            new LabelledText.Token("ID", 16, 21),
                            new LabelledText.Token("O", 23, 28),
                            new LabelledText.Token("ORG", 32, 35)));

    private static JudgedText judged(Replacement... found) {
        return JudgedText.of(TEXT, List.of(found), 1);
    }

    private static Replacement over(int start, int end) {
        return new Replacement(Kind.NAME, "name-known", start, end, "[Person BCD]");
    }

    @Test
    void whatStaysOfANameIsLeftAndWhatGoesOfAWordIsLost() {
        var figures = TextFigures.of(List.of(judged(over(0, 3), over(23, 28))));
        assertThat(figures.names()).isEqualTo(new Share(1, 2));
        assertThat(figures.personal()).isEqualTo(new Share(1, 1));
        assertThat(figures.lost()).isEqualTo(new Share(1, 3));
        assertThat(figures.lostByRule()).containsOnlyKeys("name-known");
        assertThat(figures.leftByTag()).containsOnlyKeys("PER", "ID");
        assertThat(figures.whole()).isEqualTo(new Share(0, 1));
    }

    @Test
    void halfATokenIsBothLeftAndLost() {
        var judged = judged(over(4, 7), over(23, 26));
        assertThat(judged.tokens().get(1).isLeft()).isTrue();
        assertThat(judged.tokens().get(4).isLost()).isTrue();
    }

    @Test
    void signsAreNotJudged() {
        assertThat(judged().tokens()).hasSize(6);
    }

    @Test
    void aTextIsWholeWhenAllThatIsPersonalWent() {
        assertThat(judged(over(0, 10), over(16, 21)).isWhole()).isTrue();
    }
}
