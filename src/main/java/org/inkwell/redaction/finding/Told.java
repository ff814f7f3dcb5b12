package org.inkwell.redaction.finding;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a sentence tells of somebody, in words that say nothing where nobody is spoken of. */
final class Told {

    private static final SpecialCategories SPECIAL = new SpecialCategories();

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    /** Of whom it is told without a name. */
    private static final Pattern SOMEBODY =
            Pattern.compile(
                    "(?i)(?<![\\p{L}'’])(?:s?he|him|her|his|hers|they|their|them|i am|i was|i have|i had|i get|i go|i[’']?m|im|i[’']?ve|my"
                            + "|who|someone|somebody|pupil|child|children|kid|kids|lad|girl|boy|son|daughter|brother|sister|twins?"
                            + "|mum|dad|mother|father|parents?|carer|nan|gran|uncle|aunt|aunty|wife|husband|partner"
                            + "|colleague|student|learner)(?:['’]s)?(?![\\p{L}])");

    private Told() {}

    static Stream<Match> in(String text, Marks marks) {
        return LINE.matcher(text)
                .results()
                .filter(line -> isOfSomebody(line, marks))
                .flatMap(
                        line ->
                                SPECIAL.told(line.group())
                                        .map(match -> match.movedBy(line.start())));
    }

    private static boolean isOfSomebody(MatchResult line, Marks marks) {
        return SOMEBODY.matcher(line.group()).find() || marks.hasName(line.start(), line.end());
    }
}
