package org.inkwell.redaction.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;

/** Two readers' words of one place, laid upon each other. */
final class Alignment {

    private Alignment() {}

    /** From left to right; a word that one reader alone saw keeps the other's reading empty. */
    static List<Token> of(List<Word> first, List<Word> second) {
        var ends = new ArrayList<Side>();
        first.forEach(word -> ends.add(new Side(word, true)));
        second.forEach(word -> ends.add(new Side(word, false)));
        ends.sort(Comparator.comparingInt(side -> side.word().box().x()));
        var tokens = new ArrayList<Token>();
        var group = new ArrayList<Side>();
        for (var side : ends) {
            if (!group.isEmpty() && group.stream().noneMatch(side::meets)) {
                tokens.addAll(tokens(group));
                group.clear();
            }
            group.add(side);
        }
        if (!group.isEmpty()) {
            tokens.addAll(tokens(group));
        }
        return tokens;
    }

    private static List<Token> tokens(List<Side> group) {
        var first = words(group, true);
        var second = words(group, false);
        if (group.size() == 2 || first.isEmpty() || second.isEmpty()) {
            return List.of(whole(group, first, second));
        }
        // They differ in where the spaces are: the finer words stand.
        var finer = first.size() > second.size() ? first : second;
        var letters = joined(finer == first ? second : first, "");
        return Portions.of(letters, finer.stream().map(Word::text).toList())
                .map(portions -> tokens(finer, portions, finer == first))
                .orElseGet(() -> List.of(whole(group, first, second)));
    }

    private static List<Token> tokens(List<Word> finer, List<String> portions, boolean isFirst) {
        var tokens = new ArrayList<Token>();
        for (var i = 0; i < finer.size(); i++) {
            var word = finer.get(i);
            tokens.add(
                    isFirst
                            ? new Token(word.box(), word.text(), portions.get(i))
                            : new Token(word.box(), portions.get(i), word.text()));
        }
        return tokens;
    }

    private static Token whole(List<Side> group, List<Word> first, List<Word> second) {
        var box = group.stream().map(s -> s.word().box()).reduce(Box::union).orElseThrow();
        return new Token(box, joined(first, " "), joined(second, " "));
    }

    private static List<Word> words(List<Side> group, boolean isFirst) {
        return group.stream().filter(s -> s.isFirst() == isFirst).map(Side::word).toList();
    }

    private static String joined(List<Word> words, String between) {
        return words.stream().map(Word::text).collect(Collectors.joining(between));
    }

    private record Side(Word word, boolean isFirst) {

        /** Whether the other reader's word covers a good part of the narrower of the two. */
        boolean meets(Side other) {
            var narrower = Stream.of(word.box(), other.word.box()).mapToInt(Box::width).min();
            var shared =
                    Math.min(word.box().right(), other.word.box().right())
                            - Math.max(word.box().x(), other.word.box().x());
            return isFirst != other.isFirst && shared * 3 > narrower.orElseThrow();
        }
    }
}
