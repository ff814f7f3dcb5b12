package org.inkwell.redaction.finding;

import org.junit.jupiter.api.Test;

final class DateFieldsTest {

    @Test
    void threeFieldsBeneathTheirLabelsGo() {
        Sheet.inks("Day | Month | Year", "[19] | [4] | [2014]");
    }

    @Test
    void threeFieldsBeneathADateOfBirthGo() {
        Sheet.inks("Date of birth", "[19] | [Apr] | [2014]");
    }

    @Test
    void aPeriodOfTwoLabelsStays() {
        Sheet.inks("Month | Year", "4 | 2014");
    }

    @Test
    void daysOfAWeekStay() {
        Sheet.inks("[Day] | Period | Year", "Monday | 3 | 9");
    }
}
