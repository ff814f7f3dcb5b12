package org.inkwell.redaction.finding.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MemberTest {

    private static Member member(Entry... entries) {
        return new Member(Who.PUPIL, List.of(entries));
    }

    @Test
    void aNumberOfOnesOwnIsWhoOneIs() {
        var number = new Entry(Field.UPN, "J823200124001");
        assertThat(member(number, new Entry(Field.SURNAME, "Garter")).identity())
                .isEqualTo(member(new Entry(Field.SURNAME, "Amis"), number).identity());
    }

    @Test
    void withoutANumberNameAndBirthdayAre() {
        var surname = new Entry(Field.SURNAME, "Garter");
        assertThat(member(surname, new Entry(Field.BIRTH, "1/2/2012")).identity())
                .isNotEqualTo(member(surname, new Entry(Field.BIRTH, "2/2/2012")).identity());
    }
}
