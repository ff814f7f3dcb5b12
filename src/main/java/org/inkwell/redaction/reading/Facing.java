package org.inkwell.redaction.reading;

import java.util.Comparator;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.upright.Quarter;

/** Which side of a page is up, as its text tells. */
final class Facing {

    private static final int FEWEST = 3;
    private static final int SAMPLE = 8;
    private static final int LETTERS = 10;

    private Facing() {}

    /** Whether by far most of what looks like lines is higher than wide. */
    static boolean isOnItsSide(List<Box> places) {
        var high = places.stream().filter(place -> isLong(place.height(), place.width())).toList();
        var wide = places.stream().filter(place -> isLong(place.width(), place.height()));
        return high.size() >= FEWEST
                && high.stream().mapToInt(Box::height).sum() > 2 * wide.mapToInt(Box::width).sum();
    }

    /** Whether the longest lines are read by far better with the other end of the page up. */
    static boolean isUpsideDown(Pixels pixels, List<Box> places, TwoReaders readers) {
        var turn = Quarter.of(pixels, 2);
        var turned = turn.page(pixels);
        var as = 0L;
        var other = 0L;
        for (var place : longest(places)) {
            as += Token.agreedLetters(readers.read(pixels, place));
            other += Token.agreedLetters(readers.read(turned, turn.there(place)));
        }
        return other >= LETTERS && other > 2 * as;
    }

    private static List<Box> longest(List<Box> places) {
        return places.stream()
                .filter(place -> isLong(place.width(), place.height()))
                .sorted(Comparator.comparingInt(Box::width).reversed())
                .limit(SAMPLE)
                .toList();
    }

    private static boolean isLong(int length, int breadth) {
        return length * 2 >= breadth * 3;
    }
}
