package org.inkwell.forge.people;

import java.util.Optional;
import java.util.stream.IntStream;

/** The check characters of the numbers by which schools and the state know a person. */
final class Checks {
    private static final String PUPILS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String CANDIDATES = "ABCDEFGHKLMRTVWXY";

    private Checks() {}

    /** The letter before the twelve digits of a unique pupil number. */
    static char pupil(String twelve) {
        return PUPILS.charAt(weighed(twelve, 2, 1) % 23);
    }

    /** The letter after the twelve digits of a unique candidate identifier. */
    static char candidate(String twelve) {
        return CANDIDATES.charAt(weighed(twelve, 16, -1) % 17);
    }

    /** The tenth digit of a unique learner number; none where its nine may not be given out. */
    static Optional<Integer> learner(String nine) {
        var rest = weighed(nine, 10, -1) % 11;
        return rest == 0 ? Optional.empty() : Optional.of(10 - rest);
    }

    /** The tenth digit of an NHS number; none where its nine may not be given out. */
    static Optional<Integer> patient(String nine) {
        var check = (11 - weighed(nine, 10, -1) % 11) % 11;
        return check == 10 ? Optional.empty() : Optional.of(check);
    }

    private static int weighed(String digits, int first, int step) {
        return IntStream.range(0, digits.length())
                .map(at -> (digits.charAt(at) - '0') * (first + at * step))
                .sum();
    }
}
