package org.inkwell.redaction.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.finding.lexicon.Folding;

/** Words that are found again though some of their letters were misread. */
final class Alike {

    private static final int LONG_FOR_TWO = 10;
    private static final int SHORTEST_PART = 4;

    private final Set<String> words = new HashSet<>();
    private final Map<String, List<String>> near = new HashMap<>();

    void add(String word) {
        var skeleton = Folding.skeleton(word);
        if (words.add(skeleton)) {
            shortened(skeleton).forEach(shorter -> index(shorter, skeleton));
        }
    }

    private void index(String shorter, String skeleton) {
        near.merge(
                shorter,
                List.of(skeleton),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }

    boolean holds(String word) {
        return words.contains(Folding.skeleton(word));
    }

    boolean isNear(String word) {
        var skeleton = Folding.skeleton(word);
        if (skeleton.length() < SHORTEST_PART) {
            return words.contains(skeleton);
        }
        return shortened(skeleton)
                .flatMap(shorter -> near.getOrDefault(shorter, List.of()).stream())
                .anyMatch(name -> isNear(skeleton, name));
    }

    boolean isWithin(String word) {
        var skeleton = Folding.skeleton(word);
        for (var from = 0; from + SHORTEST_PART <= skeleton.length(); from++) {
            for (var to = from + SHORTEST_PART; to <= skeleton.length(); to++) {
                if (words.contains(skeleton.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNear(String one, String other) {
        if (other.length() < SHORTEST_PART) {
            return one.equals(other);
        }
        var room = Math.max(1, Math.max(one.length(), other.length()) / 5);
        return Folding.distance(one, other, room) <= room;
    }

    /** The word, and what is left of it without a letter, or without two where it is long. */
    private static Stream<String> shortened(String word) {
        var once = Stream.concat(Stream.of(word), without(word));
        return word.length() < LONG_FOR_TWO - 1
                ? once
                : Stream.concat(once, without(word).flatMap(Alike::without)).distinct();
    }

    private static Stream<String> without(String word) {
        return IntStream.range(0, word.length())
                .mapToObj(at -> word.substring(0, at) + word.substring(at + 1));
    }
}
