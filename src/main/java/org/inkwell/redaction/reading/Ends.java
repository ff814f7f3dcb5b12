package org.inkwell.redaction.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.upright.Quarter;

/** Reads what stands on end: lines of letters that run up the page, or down. */
final class Ends {

    /** Pixels of the place and of what stands in it: anything smaller is a sign or a rule. */
    private static final int LOWEST = 16;

    private static final int NARROWEST = 5;

    /** Letters that both readers read alike; of a level word turned they read fewer. */
    private static final int WORD = 3;

    /** To the right first: most of what stands on end is read from its foot. */
    private static final List<Integer> TURNS = List.of(1, 3);

    private Ends() {}

    /** The places that may hold letters above one another, and what goes on from these. */
    static Set<Box> among(List<Box> places, Pixels pixels, TwoReaders readers) {
        var ends = new HashSet<Box>();
        for (var place : places) {
            if (place.height() >= place.width()
                    && mayStand(place, readers.read(pixels, place), Ink.of(pixels, place))) {
                ends.add(place);
            }
        }
        places.stream()
                .filter(place -> ends.stream().anyMatch(end -> isOneColumn(end, place)))
                .toList()
                .forEach(ends::add);
        return ends;
    }

    /**
     * Whether a place may hold letters above one another: one that is too high for a line, or as
     * high as wide and with gaps between its rows.
     *
     * @param level what was read of it as it stands
     */
    static boolean mayStand(Box place, List<Token> level, Ink ink) {
        if (place.height() < Math.max(LOWEST, place.width())
                || IntStream.range(0, ink.width()).filter(ink::stands).count() < NARROWEST) {
            return false;
        }
        if (isInOnePiece(ink)) {
            var most = isOneSign(level) ? 4 : 3;
            return place.height() * 2 >= place.width() * most;
        }
        return place.height() * 2 >= place.width() * 3 || Token.agreedLetters(level) < WORD;
    }

    /**
     * What both readers read in the places after a turn of the page.
     *
     * @param unread takes the places in which that was nothing
     */
    static List<OnEnd> read(Pixels pixels, Set<Box> places, TwoReaders readers, List<Box> unread) {
        var onEnd = new ArrayList<OnEnd>();
        var left = List.copyOf(places);
        for (var turns : TURNS) {
            if (left.isEmpty()) {
                break;
            }
            var turn = Quarter.of(pixels, turns);
            var turned = turn.page(pixels);
            var lines = new ArrayList<List<Token>>();
            var still = new ArrayList<Box>();
            for (var there : Places.joined(left.stream().map(turn::there).toList())) {
                var tokens = readers.read(turned, there);
                if (isText(tokens) && !Scraps.isAll(tokens, Ink.of(turned, there), there)) {
                    lines.add(tokens.stream().map(token -> Tight.around(turned, token)).toList());
                } else {
                    still.add(turn.back(there));
                }
            }
            if (!lines.isEmpty()) {
                onEnd.add(new OnEnd(turn, new Reading(Lines.of(lines), List.of())));
            }
            left = still;
        }
        unread.addAll(left);
        return onEnd;
    }

    private static boolean isOneColumn(Box end, Box place) {
        var across = Math.min(end.right(), place.right()) - Math.max(end.x(), place.x());
        return end.intersects(place) && across * 10 > 7 * Math.max(end.width(), place.width());
    }

    private static boolean isText(List<Token> tokens) {
        var all = tokens.stream().mapToLong(Token::letters).sum();
        return Token.agreedLetters(tokens) >= WORD && Token.agreedLetters(tokens) * 2 >= all;
    }

    private static boolean isOneSign(List<Token> level) {
        return level.size() == 1
                && level.get(0).first().length() <= 1
                && level.get(0).second().length() <= 1;
    }

    /** Whether most of its rows follow one another; letters above one another have gaps. */
    private static boolean isInOnePiece(Ink ink) {
        var rows = IntStream.range(0, ink.height()).filter(ink::standsOn).toArray();
        var longest = 0;
        var run = 0;
        for (var i = 0; i < rows.length; i++) {
            run = i > 0 && rows[i] == rows[i - 1] + 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest * 5 >= rows.length * 3;
    }
}
