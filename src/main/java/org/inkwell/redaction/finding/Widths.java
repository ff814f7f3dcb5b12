package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.picture.Painter;
import org.inkwell.redaction.reading.Token;

/**
 * Ink that ends where the letters end tells how long a name is: of 1,500 names, 6 of 10.5 bits.
 * What begins beneath one another is inked from one edge to one edge, as far as a constant reaches
 * or to what stands next; where not all can, to as few edges as will do.
 */
final class Widths {

    /** Kept between a column's ink and the next, in pixels: the painter adds up to ten. */
    static final int GAP = 14;

    /** What differs in length from one person to the next. */
    private static final Set<Kind> TOLD_BY_LENGTH =
            EnumSet.of(Kind.NAME, Kind.EMAIL, Kind.ADDRESS, Kind.SENSITIVE);

    private static final int REACH = 328;
    private static final int ORDINARY_HEIGHT = 28;

    /** By which boxes of neighbours overlap. */
    private static final int SLACK = 2;

    /** Left free beside what stands next. */
    private static final int CLEAR = 3;

    private final List<Box> words;
    private final List<Finding> found;
    private final Strips strips;

    /**
     * @param found what goes
     * @param unread what is inked besides
     */
    Widths(Layout layout, List<Finding> found, List<Box> unread) {
        words = layout.cells().flatMap(cell -> cell.tokens().stream()).map(Token::box).toList();
        this.found = found.stream().map(this::trimmed).toList();
        strips =
                new Strips(
                        Stream.concat(this.found.stream().map(Finding::box), unread.stream())
                                .map(Painter::padded)
                                .toList(),
                        words.stream()
                                .filter(word -> found.stream().noneMatch(f -> takes(f, word)))
                                .toList());
    }

    /** The findings in their order, with edges where no letter put them. */
    List<Finding> hidden() {
        var told =
                new ArrayList<>(
                        indices()
                                .filter(i -> TOLD_BY_LENGTH.contains(found.get(i).kind()))
                                .toList());
        told.forEach(this::drawBack);
        told.sort(Comparator.comparingInt(i -> strips.run(i).x()));
        for (var from = 0; from < told.size(); ) {
            var first = strips.run(told.get(from));
            var to = from + 1;
            while (to < told.size() && beginsWith(first, strips.run(told.get(to)))) {
                to++;
            }
            hide(told.subList(from, to));
            from = to;
        }
        return indices().map(i -> inked(found.get(i), strips.at(i))).toList();
    }

    private Stream<Integer> indices() {
        return IntStream.range(0, found.size()).boxed();
    }

    /** Letters begin with more or less of a gap. */
    private static boolean beginsWith(Box first, Box other) {
        return other.x() - first.x() <= Math.max(4, first.height() / 4);
    }

    /** From other ink that it runs into without a letter: what seems one is as wide as both. */
    private void drawBack(int index) {
        var letters = letters(index);
        var from = strips.at(index).x();
        var to = strips.at(index).right();
        for (var other : strips.across(index).toList()) {
            if (other.x() > letters.right()) {
                to = Math.min(to, Math.max(letters.right(), other.x() - CLEAR));
            } else if (other.right() < letters.x()) {
                from = Math.max(from, Math.min(letters.x(), other.right() + CLEAR));
            }
        }
        strips.move(index, from, to);
    }

    private void hide(List<Integer> column) {
        var left = column.stream().mapToInt(i -> strips.run(i).x()).min().orElseThrow();
        var begins = Edges.shared(column.stream().map(i -> begin(i, left)).toList());
        for (var i = 0; i < begins.length; i++) {
            beginAt(column.get(i), -begins[i]);
        }
        var reach = reach(column);
        var ends = Edges.shared(column.stream().map(i -> end(i, reach)).toList());
        for (var i = 0; i < ends.length; i++) {
            endAt(column.get(i), ends[i]);
        }
    }

    /** To the left, so that it counts downwards. */
    private Edges.Span begin(int index, int left) {
        var own = strips.at(index);
        var run = strips.run(index);
        var need = run.x() + (own.x() == run.x() ? spareLeft(index) : 0);
        var words = strips.staying(index).filter(word -> word.x() < own.x());
        var inks = strips.across(index).filter(box -> box.x() < run.x());
        var limit =
                Stream.concat(words, inks)
                        .mapToInt(box -> box.right() + CLEAR)
                        .reduce(left, Math::max);
        return new Edges.Span(-need, -limit, -Math.min(need, limit));
    }

    private Edges.Span end(int index, int reach) {
        var own = strips.at(index);
        var run = strips.run(index);
        var need = run.right() - (own.right() == run.right() ? spareRight(index) : 0);
        var words = strips.staying(index).filter(word -> word.right() > own.right());
        var inks = strips.across(index).filter(box -> box.right() > run.right());
        var next = Stream.concat(words, inks).mapToInt(Box::x).min().orElse(Integer.MAX_VALUE);
        var wish = Math.min(run.x() + reach, next - GAP + margin(found.get(index).box()));
        var limit = Math.min(run.x() + reach, next - CLEAR);
        return new Edges.Span(need, wish, Math.max(need, limit));
    }

    /** Another box of the run has what lies between to itself. */
    private void beginAt(int index, int edge) {
        var own = strips.at(index);
        var run = strips.run(index);
        if (own.x() == run.x() || edge < run.x()) {
            strips.move(index, edge, own.right());
        }
    }

    private void endAt(int index, int edge) {
        var own = strips.at(index);
        var run = strips.run(index);
        if (own.right() == run.right() || edge > run.right()) {
            strips.move(index, own.x(), edge);
        }
    }

    /** How far its left edge may be drawn in: what is no letter's, and some of the margin. */
    private int spareLeft(int index) {
        return spare(letters(index).x() - strips.at(index).x(), index);
    }

    private int spareRight(int index) {
        return spare(strips.at(index).right() - letters(index).right(), index);
    }

    private int spare(int beyondLetters, int index) {
        return Math.max(0, Math.min(GAP, beyondLetters + margin(found.get(index).box()) / 3));
    }

    /** As far as the longest where that is no more than twice what it should be. */
    private int reach(List<Integer> column) {
        var reach = column.stream().mapToInt(i -> reach(found.get(i).box())).max().orElseThrow();
        return column.stream()
                .mapToInt(i -> strips.run(i).width())
                .filter(width -> width <= 2 * reach)
                .reduce(reach, Math::max);
    }

    /** In steps, since a line with a descender is higher than one without. */
    private static int reach(Box box) {
        var reach = REACH;
        for (var height = ORDINARY_HEIGHT; height < box.height(); height *= 2) {
            reach *= 2;
        }
        return reach;
    }

    /** Its words as the painter would ink them without it. */
    private Box letters(int index) {
        var finding = found.get(index);
        return Painter.padded(
                words.stream()
                        .filter(word -> takes(finding, word))
                        .reduce(Box::union)
                        .orElse(finding.box()));
    }

    private static boolean takes(Finding finding, Box word) {
        return finding.box().shared(word) * 2 > word.area();
    }

    /**
     * The same finding, drawn in by what the painter's margin would take of the words beside it.
     */
    private Finding trimmed(Finding finding) {
        var box = finding.box();
        var margin = margin(box);
        var from = box.x();
        var to = box.right();
        for (var other : words.stream().filter(word -> isOnOneRow(box, word)).toList()) {
            if (other.x() >= box.right() - SLACK) {
                to = Math.min(to, Math.max(other.x() - 1, box.right() + 1) - margin);
            } else if (other.right() <= box.x() + SLACK) {
                from = Math.max(from, Math.min(other.right() + 1, box.x() - 1) + margin);
            }
        }
        return to <= from ? finding : at(finding, from, to);
    }

    private static boolean isOnOneRow(Box one, Box other) {
        var shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return shared * 4 > Math.min(one.height(), other.height());
    }

    /** So that the painter will ink this. */
    private static Finding inked(Finding finding, Box ink) {
        var margin = margin(finding.box());
        var from = ink.x() + margin;
        return at(finding, from, Math.max(from + 1, ink.right() - margin));
    }

    private static Finding at(Finding finding, int from, int to) {
        var box = finding.box();
        return new Finding(
                finding.kind(),
                finding.rule(),
                new Box(from, box.y(), to - from, box.height()),
                finding.confidence());
    }

    private static int margin(Box box) {
        return box.x() - Painter.padded(box).x();
    }
}
