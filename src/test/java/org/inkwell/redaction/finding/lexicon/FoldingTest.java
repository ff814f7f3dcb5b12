package org.inkwell.redaction.finding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class FoldingTest {

    @Test
    void diacriticsCapitalsAndSignsAreFolded() {
        assertThat(Folding.fold("Łukasz O’Béirne-Şahin")).isEqualTo("lukaszobeirnesahin");
        assertThat(Folding.fold("Strauß")).isEqualTo("strauss");
    }

    @Test
    void whatReadersConfuseIsOneSkeleton() {
        assertThat(Folding.skeleton("Burns")).isEqualTo(Folding.skeleton("Bums"));
        assertThat(Folding.skeleton("Williams")).isEqualTo(Folding.skeleton("W1l|iams"));
        assertThat(Folding.skeleton("Clare")).isEqualTo(Folding.skeleton("Dare"));
    }

    @Test
    void wordsMayDifferByAFifthOfTheirLetters() {
        assertThat(Folding.alike("Register", "Reqister")).isTrue();
        assertThat(Folding.alike("Open", "Closed")).isFalse();
        assertThat(Folding.alike("no", "on")).isFalse();
    }

    @Property(tries = 300)
    void foldingTwiceIsFoldingOnce(@ForAll @StringLength(max = 20) String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Property(tries = 300)
    void distanceIsTheSameBothWays(
            @ForAll @AlphaChars @StringLength(max = 8) String one,
            @ForAll @AlphaChars @StringLength(max = 8) String other) {
        assertThat(Folding.distance(one, other, 8)).isEqualTo(Folding.distance(other, one, 8));
        assertThat(Folding.distance(one, one, 8)).isZero();
    }
}
