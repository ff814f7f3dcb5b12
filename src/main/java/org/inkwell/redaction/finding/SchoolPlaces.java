package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a line says who the school is, letter by letter as its record has it. */
final class SchoolPlaces {

    /** A name without one of them could be a person's. */
    private static final Pattern OF_A_SCHOOL =
            Pattern.compile(
                    "\\b(?:School|Academy|College|Primary|Infants?|Juniors?|Nursery|Grammar|Secondary"
                            + "|Federation|Preparatory)\\b");

    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_@'’./\\\\-])";
    private static final String NO_WORD_AFTER =
            "(?![\\p{L}\\p{M}\\p{N}_@/\\\\-]|['’](?!s\\b)|\\.[\\p{L}\\p{N}])";

    private static final String DFE =
            "(?<![\\p{L}\\p{N}])(?i:DfE|LAESTAB|DfES|establishment)(?i: (?:number|no\\.?))?[:#]? {1,2}";

    private static final String URN =
            "(?<![\\p{L}\\p{N}])(?i:URN)(?i: (?:number|no\\.?))?[:#]? {1,2}";

    /** No part of a longer number, though it be parted by blanks or after one letter. */
    private static final String NO_NUMBER_BEFORE =
            "(?<![\\p{L}\\p{N}_@/\\\\.-])(?<!\\d[ ,:])(?<!\\b\\p{L} )";

    private static final String NO_NUMBER_AFTER =
            "(?![\\p{L}\\p{N}_@/\\\\-]| \\d| \\p{L}\\b|[.,:]\\d)";

    private final List<Pattern> names = new ArrayList<>();
    private final List<Pattern> numbers = new ArrayList<>();
    private final List<Pattern> postcodes = new ArrayList<>();

    SchoolPlaces(SchoolRecord school) {
        name(school.name()).ifPresent(names::add);
        school.dfe().ifPresent(dfe -> numbers.add(number("", dfe)));
        school.dfe().ifPresent(dfe -> numbers.add(number(DFE, dfe.replace("/", "[/-]?"))));
        school.urn().ifPresent(urn -> numbers.add(number(URN, urn)));
        school.postcode()
                .map(code -> code.replace(" ", ""))
                .filter(code -> code.matches("[A-Z0-9]{5,7}"))
                .ifPresent(code -> postcodes.add(postcode(code)));
    }

    Stream<Stretch> in(String line) {
        return Stream.of(
                        found(names, Allowance.SCHOOL_NAME, line),
                        found(numbers, Allowance.SCHOOL_NUMBER, line),
                        found(postcodes, Allowance.SCHOOL_POSTCODE, line))
                .flatMap(all -> all);
    }

    private static Optional<Pattern> name(String name) {
        var words = name.strip().split("\\s+", -1);
        if (words.length < 2 || !OF_A_SCHOOL.matcher(name).find()) {
            return Optional.empty();
        }
        var quoted = Stream.of(words).map(SchoolPlaces::word).toList();
        return Optional.of(
                Pattern.compile(NO_WORD_BEFORE + String.join(" ", quoted) + NO_WORD_AFTER));
    }

    /** As it is written, with whichever apostrophe. */
    private static String word(String written) {
        return Stream.of(written.split("['’]", -1))
                .map(Pattern::quote)
                .reduce((one, next) -> one + "['’]" + next)
                .orElseThrow();
    }

    /** Without its stroke it looks like somebody's, so that it needs its label. */
    private static Pattern number(String label, String form) {
        return Pattern.compile(
                label + NO_NUMBER_BEFORE + "(?<said>" + form + ")" + NO_NUMBER_AFTER);
    }

    private static Pattern postcode(String code) {
        var inward = code.length() - 3;
        return Pattern.compile(
                NO_WORD_BEFORE
                        + code.substring(0, inward)
                        + " ?"
                        + code.substring(inward)
                        + NO_WORD_AFTER);
    }

    private static Stream<Stretch> found(List<Pattern> forms, Allowance sort, String line) {
        return forms.stream()
                .flatMap(form -> form.matcher(line).results())
                .map(found -> Stretch.of(sort, found, found.groupCount()));
    }
}
