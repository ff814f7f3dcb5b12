package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;

/** Ink as the painter will lay it, each box by its number, and the words that stay between. */
final class Strips {

    private final List<Box> ink;
    private final List<Box> staying;

    Strips(List<Box> ink, List<Box> staying) {
        this.ink = new ArrayList<>(ink);
        this.staying = List.copyOf(staying);
    }

    Box at(int index) {
        return ink.get(index);
    }

    void move(int index, int from, int to) {
        var box = at(index);
        ink.set(index, new Box(from, box.y(), to - from, box.height()));
    }

    /** The words that stay in its band: no ink of a neighbour may graze them. */
    Stream<Box> staying(int index) {
        var band = at(index);
        return staying.stream().filter(word -> isAcross(word, band.y(), band.bottom()));
    }

    /** The ink through its middle, its own among it. */
    Stream<Box> across(int index) {
        var row = at(index).y() + at(index).height() / 2;
        return ink.stream().filter(box -> isAcross(box, row, row + 1));
    }

    /** The ink through its middle that looks like one. */
    Box run(int index) {
        var run = at(index);
        var across = across(index).toList();
        for (var grown = true; grown; ) {
            grown = false;
            for (var box : across) {
                if (touches(run, box) && (box.x() < run.x() || box.right() > run.right())) {
                    run = run.union(box);
                    grown = true;
                }
            }
        }
        return run;
    }

    private static boolean touches(Box run, Box box) {
        return box.x() <= run.right() && run.x() <= box.right();
    }

    private static boolean isAcross(Box box, int top, int bottom) {
        return box.y() < bottom && top < box.bottom();
    }
}
