package org.inkwell.forge.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.inkwell.forge.Dice;
import org.inkwell.forge.people.Person.Role;

/** Makes people up, one after the other. */
final class People {
    private static final double WORDLIKE = 0.1;
    private static final double FORENAME_FROM_ELSEWHERE = 0.05;

    private final Map<Culture, Names> names = new EnumMap<>(Culture.class);
    private final Dice dice;
    private final String domain;
    private final int year;
    private int made;

    /**
     * @param domain of the school's mail
     * @param year of the screens, which says how old a pupil of a form is
     */
    People(Dice dice, String domain, int year) {
        for (var culture : Culture.values()) {
            names.put(culture, Names.of(culture));
        }
        this.dice = dice;
        this.domain = domain;
        this.year = year;
    }

    Person pupil(int schoolYear) {
        var born = LocalDate.of(year - 5 - schoolYear, 9, 1).plusDays(dice.below(365));
        return person(Role.PUPIL, "", born, schoolYear + dice.pick("A", "B", "C", "H", "K", "Q"));
    }

    Person member() {
        var born = LocalDate.of(year - dice.between(23, 64), dice.between(1, 12), 11);
        return person(Role.STAFF, dice.pick("Mr", "Mrs", "Miss", "Ms", "Dr"), born, "");
    }

    Person guardian() {
        var born = LocalDate.of(year - dice.between(26, 55), dice.between(1, 12), 23);
        return person(Role.GUARDIAN, dice.pick("Mr", "Mrs", "Miss", "Ms"), born, "");
    }

    private Person person(Role role, String title, LocalDate born, String form) {
        var culture =
                dice.chance(WORDLIKE)
                        ? Culture.WORDLIKE
                        : dice.pick(Culture.ENGLISH, Culture.values());
        var forename =
                (dice.chance(FORENAME_FROM_ELSEWHERE)
                                ? names.get(Culture.ENGLISH)
                                : names.get(culture))
                        .forename(dice);
        var surname = names.get(culture).surname(dice);
        made++;
        var user = user(role, forename, surname, born);
        var mail = role == Role.GUARDIAN ? dice.pick("post.example", "mail.example") : domain;
        var local = dice.chance(0.5) ? user : plain(forename) + "." + plain(surname);
        return new Person(
                culture,
                role,
                title,
                forename,
                surname,
                born,
                form,
                user,
                Numbers.made(dice, made % 1000),
                Contact.made(dice, local + "@" + mail),
                Special.made(dice));
    }

    private String user(Role role, String forename, String surname, LocalDate born) {
        var first = plain(forename);
        var last = plain(surname);
        if (role == Role.PUPIL) {
            var entered = "%02d".formatted((born.getYear() + 12) % 100);
            return dice.chance(0.5)
                    ? entered + first.charAt(0) + last
                    : first.charAt(0) + last + made % 90;
        }
        return dice.chance(0.5) ? first.charAt(0) + last : last + first.charAt(0);
    }

    /** The letters of a name alone, small and without their marks. */
    static String plain(String name) {
        var folded =
                name.replace("ł", "l")
                        .replace("Ł", "L")
                        .replace("ø", "o")
                        .replace("ı", "i")
                        .replace("đ", "d")
                        .replace("Đ", "D");
        var letters = Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "");
        return letters.toLowerCase(Locale.ROOT);
    }
}
