package org.inkwell.redaction.finding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/** Numbers and names of devices right after labels that say so, where they can be nobody's. */
final class DevicePlaces {

    /** Capitals and digits, in parts. */
    private static final String VALUE =
            "(?: is|[:#=])?\\s{1,3}(?<value>[A-Z0-9]+(?:-[A-Z0-9]+){0,2})"
                    + "(?![\\p{L}\\p{M}\\p{N}_@/\\\\'’-]|\\.[\\p{L}\\p{N}]| \\d)";

    private static final Pattern NUMBER =
            labelled(
                    "serial(?: (?:number|no\\.?|num\\.?))?|s/n|service tag"
                            + "|asset (?:tag|number|no\\.?)");

    private static final Pattern NAME =
            labelled("(?:computer|machine|device|host|pc|server|workstation)[ _-]?name");

    /** What else is written so: numbers of pupils, of insurance, of drivers, of cars; postcodes. */
    private static final Pattern OF_PEOPLE =
            Pattern.compile(
                    ".*\\d{6}.*|[A-Z]{2}\\d{2}[A-Z]{3}|[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}"
                            + "|.*\\d(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\d.*"
                            + "|[A-Z]?\\d{8,}[A-Z]?");

    /** Longer words that computers are called by. */
    private static final Set<String> TECHNICAL =
            Set.of(
                    "LAPTOP",
                    "DESKTOP",
                    "SERVER",
                    "PRINT",
                    "PRINTER",
                    "ROOM",
                    "TROLLEY",
                    "SIMS",
                    "WIFI",
                    "HYPERV",
                    "BACKUP",
                    "OFFICE",
                    "ADMIN",
                    "LIBRARY",
                    "STAFFROOM",
                    "ASSET");

    private static final int LONGEST_UNKNOWN = 3;
    private static final int SHORTEST = 5;

    /** Keys of licences are longer. */
    private static final int LONGEST = 14;

    private final Lexicon lexicon;

    DevicePlaces(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Stream<Stretch> in(String line, Roll roll) {
        return Stream.concat(
                found(NUMBER, Allowance.DEVICE_NUMBER, line, roll),
                found(NAME, Allowance.COMPUTER_NAME, line, roll));
    }

    /** Whether a heading says of what is beneath it that it is a device's. */
    static boolean isLabel(String heading) {
        return NUMBER.matcher(heading + ": A1").matches()
                || NAME.matcher(heading + ": A1").matches();
    }

    private Stream<Stretch> found(Pattern form, Allowance sort, String line, Roll roll) {
        return form.matcher(line)
                .results()
                .filter(found -> isOfADevice(found.group(1), roll))
                .map(found -> Stretch.of(sort, found, 1));
    }

    private boolean isOfADevice(String value, Roll roll) {
        var together = value.replace("-", "");
        return together.length() >= SHORTEST
                && together.length() <= LONGEST
                && together.chars().anyMatch(Character::isDigit)
                && together.chars().anyMatch(Character::isLetter)
                && !OF_PEOPLE.matcher(together).matches()
                && Stream.of(value, together)
                        .noneMatch(
                                written ->
                                        roll.numbers().holds(written)
                                                || roll.words().holdsUser(written))
                && Stream.of(value.split("[^A-Z]+", -1)).noneMatch(part -> mayBeName(part, roll));
    }

    private boolean mayBeName(String letters, Roll roll) {
        if (letters.length() < 2 || TECHNICAL.contains(letters)) {
            return false;
        }
        return letters.length() > LONGEST_UNKNOWN
                || lexicon.isName(letters.toLowerCase(Locale.ROOT))
                || roll.words().holds(letters);
    }

    private static Pattern labelled(String labels) {
        return Pattern.compile("(?<![\\p{L}\\p{N}_])(?i:" + labels + ")(?![\\p{L}\\p{N}])" + VALUE);
    }
}
