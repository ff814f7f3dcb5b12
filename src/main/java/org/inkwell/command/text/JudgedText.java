package org.inkwell.command.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inkwell.redaction.finding.Replacement;

/**
 * What became of each token of a text that has a letter or a digit.
 *
 * @param milliseconds that the inking took
 */
public record JudgedText(String name, List<Judged> tokens, double milliseconds) {

    /** More of a token's letters and digits than this can be read: it is left. */
    private static final double LEFT = 0.15;

    private static final Set<String> NAMES = Set.of("PER", "PERSON", "PERS", "NAME");

    /** What may stay: what is nobody's, and names of things and places. */
    private static final Set<String> OTHERS =
            Set.of(
                    "O",
                    "ORG",
                    "LOC",
                    "MISC",
                    "GPE",
                    "FAC",
                    "LOCATION",
                    "ORGANIZATION",
                    "PRODUCT",
                    "CORPORATION",
                    "GROUP",
                    "CREATIVE-WORK",
                    "WORK_OF_ART",
                    "EVENT",
                    "LANGUAGE");

    public JudgedText {
        tokens = List.copyOf(tokens);
    }

    /** What a token is to be. */
    public enum Sort {
        /** A part of somebody's name. */
        NAME,
        /** A number, a contact, a secret or another matter of one person. */
        PERSONAL,
        /** What a supplier may need. */
        OTHER
    }

    /**
     * One token.
     *
     * @param stays the share of its letters and digits that can still be read, from 0 to 1
     * @param rule that took it, or blank
     */
    public record Judged(LabelledText.Token token, Sort sort, double stays, String rule) {

        /** Whether it was to go, and enough of it can be read to tell it. */
        public boolean isLeft() {
            return sort != Sort.OTHER && stays > LEFT;
        }

        /** Whether it was to stay, and too little of it can be read to be of use. */
        public boolean isLost() {
            return sort == Sort.OTHER && stays < 1 - LEFT;
        }
    }

    /** Whether nothing that was to go can be read. */
    public boolean isWhole() {
        return tokens.stream().noneMatch(Judged::isLeft);
    }

    static JudgedText of(LabelledText text, List<Replacement> found, double milliseconds) {
        var tokens =
                text.tokens().stream()
                        .filter(token -> isSaid(text.text(), token))
                        .map(token -> judged(text.text(), token, found))
                        .toList();
        return new JudgedText(text.name(), tokens, milliseconds);
    }

    private static Judged judged(String text, LabelledText.Token token, List<Replacement> found) {
        var said =
                IntStream.range(token.start(), token.end())
                        .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
                        .toArray();
        var stays =
                IntStream.of(said).filter(at -> over(at, found).isEmpty()).count()
                        / (double) said.length;
        var rule =
                IntStream.of(said)
                        .mapToObj(at -> over(at, found))
                        .flatMap(Optional::stream)
                        .map(Replacement::rule)
                        .findFirst()
                        .orElse("");
        return new Judged(token, sort(token.tag()), stays, rule);
    }

    private static Optional<Replacement> over(int at, List<Replacement> found) {
        return found.stream().filter(one -> one.start() <= at && one.end() > at).findFirst();
    }

    private static Sort sort(String tag) {
        var upper = tag.toUpperCase(Locale.ROOT);
        if (NAMES.contains(upper)) {
            return Sort.NAME;
        }
        return OTHERS.contains(upper) ? Sort.OTHER : Sort.PERSONAL;
    }

    private static boolean isSaid(String text, LabelledText.Token token) {
        return text.substring(token.start(), token.end())
                .codePoints()
                .anyMatch(Character::isLetterOrDigit);
    }
}
