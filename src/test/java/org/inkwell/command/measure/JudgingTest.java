package org.inkwell.command.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.Set;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Inkings;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;

final class JudgingTest {

    private static final Box SURNAME = new Box(20, 18, 60, 14);
    private static final Box FORENAME = new Box(100, 18, 60, 14);
    private static final Box MENU = new Box(20, 58, 60, 14);
    private static final Box EMPTY = new Box(200, 150, 40, 14);
    private static final Box FACE = new Box(200, 20, 40, 40);

    private static final Pixels SCREEN =
            Screens.drawn(
                    320,
                    200,
                    pen -> {
                        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 14));
                        pen.drawString("Okonkwo", 20, 31);
                        pen.drawString("Adaeze", 100, 31);
                        pen.drawString("Register", 20, 71);
                        pen.setColor(Color.ORANGE);
                        pen.fillOval(200, 20, 40, 40);
                    });

    private static final Truth TRUTH =
            new Truth(
                    "a.png",
                    "table",
                    null,
                    null,
                    List.of(name(SURNAME), name(FORENAME)),
                    List.of(new Truth.Useful("en", MENU), new Truth.Useful("en", EMPTY)),
                    List.of(new Truth.Region(FACE)),
                    List.of());

    private static final Finding ON_SURNAME = finding("name-known", SURNAME);
    private static final Finding ON_FORENAME = finding("name-beside", FORENAME);
    private static final Finding ON_MENU = finding("word-unknown", MENU);
    private static final Finding ON_FACE = finding("photograph", FACE);

    @Test
    void whatIsNotInkedLeaks() {
        var judged = judge(Set.of(), ON_SURNAME);
        assertThat(judged.personal()).extracting("leaked").containsExactly(false, true);
        assertThat(judged.personal()).extracting("rule").containsExactly("name-known", "none");
        assertThat(judged.faces()).extracting("left").containsExactly(true);
        assertThat(judged.kept()).isEqualTo(1);
    }

    @Test
    void aWordBelongsToTheFirstRuleThatCoversIt() {
        var judged = judge(Set.of(), ON_SURNAME, finding("label-above", SURNAME), ON_MENU, ON_FACE);
        assertThat(judged.personal().get(0).rule()).isEqualTo("name-known");
        assertThat(judged.useful()).extracting("rule").containsExactly("word-unknown");
        assertThat(judged.useful().get(0).grazed()).isFalse();
        assertThat(judged.isDamaged()).isTrue();
        assertThat(judged.places()).extracting("personal").containsExactly(true, true, false, true);
        assertThat(judged.faces()).extracting("left").containsExactly(false);
    }

    @Test
    void aMarginGrazes() {
        var judged = judge(Set.of(), finding("name-known", new Box(20, 44, 60, 16)));
        assertThat(judged.useful().get(0).kept()).isFalse();
        assertThat(judged.useful().get(0).grazed()).isTrue();
    }

    @Test
    void whatTheSecondReadingSavedIsCounted() {
        var judged = judge(Set.of(ON_FORENAME), ON_SURNAME, ON_FORENAME);
        assertThat(judged.leaked()).isZero();
        assertThat(judged.second()).isEqualTo(new Judged.SecondReading(true, 1));
        assertThat(judge(Set.of(), ON_SURNAME, ON_FORENAME).second())
                .isEqualTo(new Judged.SecondReading(false, 0));
    }

    @Test
    void whatIsNotToBeSeenIsNotJudged() {
        assertThat(judge(Set.of()).blank()).isEqualTo(1);
    }

    @Test
    void whatIsHeldLeaksNothingAndLosesEverything() {
        var judged = new Judging(TRUTH).held("too long", 5);
        assertThat(judged.leaked()).isZero();
        assertThat(judged.kept()).isZero();
        assertThat(judged.useful()).hasSize(2);
        assertThat(judged.isDamaged()).isTrue();
    }

    private static Judged judge(Set<Finding> again, Finding... findings) {
        var inked = Inkings.on(SCREEN, List.of(findings));
        return new Judging(TRUTH).inked(SCREEN, inked, again, 5);
    }

    private static Truth.Personal name(Box box) {
        return new Truth.Personal("name", "igbo", box);
    }

    private static Finding finding(String rule, Box box) {
        return new Finding(Kind.NAME, rule, box, 0.9);
    }
}
