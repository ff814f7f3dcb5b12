package org.inkwell.forge.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.inkwell.forge.people.Person;

/** A person as a screen shows them: by name, in each of its arrangements, or by what is theirs. */
final class Facets {

    private Facets() {}

    static Line of(Person person, String facet) {
        var forename = person.forename();
        var surname = person.surname();
        var initial = forename.substring(0, 1);
        return switch (facet) {
            case "full" -> name(person, person.full());
            case "sf" -> name(person, surname + ", " + forename);
            case "SF" -> name(person, upper(surname + ", " + forename));
            case "Sf" -> name(person, upper(surname) + " " + forename);
            case "FULL" -> name(person, upper(person.full()));
            case "low" -> name(person, person.full().toLowerCase(Locale.UK));
            case "f" -> name(person, forename);
            case "s" -> name(person, surname);
            case "S" -> name(person, upper(surname));
            case "is" -> name(person, initial + " " + surname);
            case "dot" -> name(person, initial + ". " + surname);
            case "si" -> name(person, surname + " " + initial);
            case "fi" -> name(person, forename + " " + surname.substring(0, 1));
            case "cut" -> cut(person, person.full());
            case "cutsf" -> cut(person, surname + ", " + forename);
            case "titled" -> titled(person, surname);
            case "titledfull" -> titled(person, person.full());
            case "snake" -> glued(person, "_");
            case "dotted" -> glued(person, ".");
            case "kebab" -> glued(person, "-");
            case "initials" -> Line.unjudged(initial + surname.charAt(0));
            case "user" -> one("user", person.user());
            case "mail" -> one("email", person.contact().email());
            case "form" -> Line.unjudged(person.form());
            case "title" -> Line.unjudged(person.title());
            case "year" -> Line.unjudged(person.form().replaceAll("\\D", ""));
            default -> Particulars.of(person, facet);
        };
    }

    static Line one(String kind, String text) {
        return Line.of(new Piece(text, Label.personal(kind, text)));
    }

    static Line day(LocalDate day, String pattern) {
        return one("date", DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day));
    }

    private static Line name(Person person, String text) {
        return Line.of(new Piece(text, Label.name(text, person.culture())));
    }

    private static Line titled(Person person, String text) {
        return Line.of(
                Piece.unjudged(person.title() + " "),
                new Piece(text, Label.name(text, person.culture())));
    }

    private static Line glued(Person person, String glue) {
        var label = Label.name(person.full(), person.culture());
        return Line.of(
                new Piece(person.forename().replace(" ", glue), label),
                Piece.unjudged(glue),
                new Piece(person.surname().replace(" ", glue), label));
    }

    /** Two thirds of a name, as a column that is too narrow shows it. */
    private static Line cut(Person person, String text) {
        var kept = text.substring(0, Math.max(3, text.length() * 2 / 3)).stripTrailing();
        return Line.of(
                new Piece(kept, Label.name(text, person.culture()).cut()), Piece.unjudged("…"));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.UK);
    }
}
