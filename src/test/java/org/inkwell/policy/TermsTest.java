package org.inkwell.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.redaction.finding.Allowance.COMPUTER_NAME;
import static org.inkwell.redaction.finding.Allowance.SCHOOL_NAME;

import java.time.Instant;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inkwell.redaction.finding.Allowance;
import org.junit.jupiter.api.Test;

final class TermsTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void canonicalJsonHasItsKeysAndRulesInOrderAndNoBlanks() {
        assertThat(new String(terms(Set.of(SCHOOL_NAME, COMPUTER_NAME)).canonical(), UTF_8))
                .isEqualTo(
                        "{\"drafted-at\":\"2026-03-02T09:00:00Z\",\"drafted-by\":\"Tess\","
                                + "\"may-stay\":[\"computer-name\",\"school-name\"],"
                                + "\"note\":\"why\",\"policy\":\"policy-1\",\"supplier\":\"Larch\","
                                + "\"version\":1}");
    }

    @Property
    void differentAllowancesHaveDifferentHashes(
            @ForAll Set<Allowance> one, @ForAll Set<Allowance> other) {
        assertThat(terms(one).sha256().equals(terms(other).sha256())).isEqualTo(one.equals(other));
    }

    @Property
    void rulesAreReadAsTheyWereWritten(@ForAll Set<Allowance> some) {
        assertThat(Terms.ofRules(String.join(",", terms(some).rules()))).isEqualTo(some);
    }

    @Test
    void aComparisonMarksTheLinesThatDiffer() {
        var comparison = Comparison.of(terms(Set.of()), terms(Set.of(SCHOOL_NAME)));
        assertThat(comparison.rows().stream().filter(Comparison.Row::isChanged))
                .containsExactly(new Comparison.Row("The school's name", "inked", "stay"));
    }

    private static Terms terms(Set<Allowance> mayStay) {
        return new Terms("policy-1", 1, "Larch", mayStay, "why", "Tess", AT);
    }
}
