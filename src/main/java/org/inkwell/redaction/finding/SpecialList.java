package org.inkwell.redaction.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What says nothing but needs and the like from its first word to its last: "Reader, extra time
 * 25%", "Yes, severe nut allergy".
 */
final class SpecialList {

    /** What says a need more closely, and nothing by itself. */
    private static final Set<String> CLOSER =
            Set.of(
                    "yes",
                    "no",
                    "and",
                    "or",
                    "with",
                    "also",
                    "only",
                    "severe",
                    "mild",
                    "moderate",
                    "suspected",
                    "possible",
                    "diagnosed",
                    "undiagnosed",
                    "query",
                    "child",
                    "primary",
                    "secondary",
                    "on",
                    "has",
                    "uses",
                    "needs",
                    "type");

    private final Predicate<String> sure;
    private final Predicate<String> listed;
    private final Labels labels = Labels.all();
    private final int longest;

    /**
     * @param sure which phrases say so wherever they are all of a cell
     * @param listed which do among others
     * @param longest words of a phrase
     */
    SpecialList(Predicate<String> sure, Predicate<String> listed, int longest) {
        this.sure = sure;
        this.listed = listed;
        this.longest = longest;
    }

    /**
     * Whether one is sure, or two that differ are listed, one of them in two words or parted from
     * the next: "Home visit school meal" is one, "Reader uniform" is none. A label among them makes
     * a title of it: "Medical and SEN".
     *
     * @param words folded
     * @param parted whether a sign stands between some of the words
     */
    boolean isAll(List<String> words, boolean parted) {
        var said = new HashSet<String>();
        var rest = words;
        while (!rest.isEmpty()) {
            var phrase = phrase(rest);
            if (phrase.isPresent() ? isLabel(phrase.get()) : !isCloser(rest.get(0))) {
                return false;
            }
            phrase.ifPresent(said::add);
            rest = rest.subList(phrase.map(SpecialList::length).orElse(1), rest.size());
        }
        return said.stream().anyMatch(sure)
                || (said.size() > 1
                        && (parted || said.stream().anyMatch(phrase -> length(phrase) > 1)));
    }

    /** The longest with which the words begin. */
    private Optional<String> phrase(List<String> words) {
        return IntStream.iterate(Math.min(longest, words.size()), to -> to > 0, to -> to - 1)
                .mapToObj(to -> String.join(" ", words.subList(0, to)))
                .filter(sure.or(listed))
                .findFirst();
    }

    private boolean isLabel(String phrase) {
        return !sure.test(phrase) && labels.wholly(phrase).isPresent();
    }

    private static int length(String phrase) {
        return phrase.split(" ", -1).length;
    }

    private static boolean isCloser(String word) {
        return CLOSER.contains(word) || word.matches("\\d{1,2}");
    }
}
