package org.inkwell.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inkwell.policy.PolicyReference;
import org.inkwell.redaction.Evidence.Proof;
import org.inkwell.redaction.Inkings;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.Allowance;
import org.inkwell.review.Account.Count;
import org.junit.jupiter.api.Test;

final class AccountTest {

    @Test
    void whatIsKeptIsReadAgainToTheLetter() {
        var account =
                new Account(
                        "inkwell-1",
                        new TreeMap<>(Map.of("reader", "ab12")),
                        "cd34",
                        "ef56",
                        Proof.INKED_AGAIN,
                        2,
                        1,
                        List.of(new Count(Kind.NAME, "name-known", 3)),
                        new Stays(
                                new PolicyReference("policy-1", 2, "9f"),
                                Map.of(Allowance.DEVICE_NUMBER, 4L)));
        assertThat(Account.read(account.json())).isEqualTo(account);
    }

    @Test
    void aPictureIsCountedByKindAndRuleWithoutAPlace() {
        var finding = PlainRedaction.NAME;
        var account = Account.of(Inkings.of(List.of(finding, finding)), Stays.nothing());
        assertThat(account.counts()).containsExactly(new Count(Kind.NAME, finding.rule(), 2));
        assertThat(account.json()).doesNotContain("\"x\"", "width");
    }

    @Test
    void aCountIsASentence() {
        assertThat(new Count(Kind.NAME, "name-known", 3).sentence())
                .isEqualTo("3 × Name: known as a name");
    }
}
