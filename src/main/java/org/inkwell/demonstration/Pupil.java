package org.inkwell.demonstration;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A child who does not exist.
 *
 * @param number within the made-up school, from 0
 */
record Pupil(
        String forename, String surname, LocalDate born, String form, String need, int number) {

    private static final String CHECK = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    /** Check letter, authority and school, year and serial number, as real ones are formed. */
    String upn() {
        var digits = "9994001" + "%02d%03d".formatted(born.getYear() % 100 + 5, 41 + number * 7);
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            sum += (digits.charAt(at) - '0') * (at + 2);
        }
        return CHECK.charAt(sum % CHECK.length()) + digits;
    }

    String admission() {
        return "%06d".formatted(4_118 + number * 13);
    }

    String phone() {
        return "07700 900" + (113 + number * 17);
    }

    String birthday() {
        return born.format(DAY);
    }

    String listed() {
        return surname + ", " + forename;
    }

    String name() {
        return forename + " " + surname;
    }

    String email() {
        var initial = forename.substring(0, 1);
        var plain = Normalizer.normalize(initial + surname, Normalizer.Form.NFD);
        var local = plain.replaceAll("[^A-Za-z]", "") + (10 + number);
        return local.toLowerCase(Locale.UK) + "@elmgrove.example";
    }

    String address() {
        return (3 + number * 2) + " Larkspur Road, Thornbury Vale, ZZ9 " + (1 + number % 9) + "QX";
    }
}
