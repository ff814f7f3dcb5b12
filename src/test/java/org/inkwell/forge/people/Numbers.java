package org.inkwell.forge.people;

import java.util.Optional;
import java.util.function.Function;
import org.inkwell.forge.Dice;

/**
 * The numbers by which a person is known.
 *
 * @param upn unique pupil number
 * @param uln unique learner number
 * @param uci unique candidate identifier
 * @param nhs NHS number, without blanks
 * @param insurance National Insurance number
 * @param teacher teacher reference number
 * @param admission the school's own number
 * @param candidate number in examinations
 */
public record Numbers(
        String upn,
        String uln,
        String uci,
        String nhs,
        String insurance,
        String teacher,
        String admission,
        String candidate) {

    static Numbers made(Dice dice, int enrolled) {
        var pupil = "823" + dice.digits(4) + dice.between(14, 25) + "%03d".formatted(enrolled);
        var entrant = dice.digits(5) + "0" + dice.between(18, 26) + dice.digits(4);
        return new Numbers(
                Checks.pupil(pupil) + pupil,
                checked(dice, Checks::learner),
                entrant + Checks.candidate(entrant),
                "999" + checkedAfter(dice, "999").substring(3),
                dice.pick("AB", "CE", "JK", "PR", "TX", "WM", "ZY", "LN")
                        + dice.digits(6)
                        + dice.pick("A", "B", "C", "D"),
                dice.digits(7),
                "%06d".formatted(3000 + enrolled * 7 + dice.below(6)),
                "%04d".formatted(7000 + enrolled));
    }

    private static String checked(Dice dice, Function<String, Optional<Integer>> check) {
        while (true) {
            var nine = dice.digits(9);
            var tenth = check.apply(nine);
            if (tenth.isPresent()) {
                return nine + tenth.get();
            }
        }
    }

    /** An NHS number of the range that is kept for tests. */
    private static String checkedAfter(Dice dice, String range) {
        while (true) {
            var nine = range + dice.digits(6);
            var tenth = Checks.patient(nine);
            if (tenth.isPresent()) {
                return nine + tenth.get();
            }
        }
    }
}
