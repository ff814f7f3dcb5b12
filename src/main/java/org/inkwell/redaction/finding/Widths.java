package org.inkwell.redaction.finding;

import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.picture.Painter;
import org.inkwell.redaction.reading.Token;

/**
 * Ink that ends where the letters end tells how long a name is: of 1,500 names, 6 of 10.5 bits.
 * What ends its cell is inked as far as a constant reaches, or to what stands next on the row.
 */
final class Widths {

    /** Kept between the ink and what stands next, in pixels: the painter adds up to ten. */
    static final int GAP = 14;

    private static final int REACH = 320;
    private static final int ORDINARY_HEIGHT = 28;

    /** By which boxes of neighbours overlap. */
    private static final int SLACK = 2;

    private final List<Box> words;

    /** Those that stay, which no ink of a neighbour may graze. */
    private final List<Box> staying;

    /**
     * @param found what goes
     */
    Widths(Layout layout, List<Finding> found) {
        words = layout.cells().flatMap(cell -> cell.tokens().stream()).map(Token::box).toList();
        var ink = found.stream().map(Finding::box).toList();
        staying =
                words.stream()
                        .filter(
                                word ->
                                        ink.stream()
                                                .noneMatch(
                                                        box -> box.shared(word) * 2 > word.area()))
                        .toList();
    }

    /**
     * The same finding, its right edge where no letter of it put it: as far as a constant reaches,
     * unless a word stands in the way or so near above or beneath that the margin would graze it.
     */
    Finding widened(Finding finding) {
        var box = finding.box();
        var free = Math.min(next(box), grazed(box));
        var end = Math.max(box.right(), Math.min(free - GAP, box.x() + reach(box)));
        return at(finding, new Box(box.x(), box.y(), end - box.x(), box.height()));
    }

    private int grazed(Box box) {
        var band = Painter.padded(box);
        return staying.stream()
                .filter(word -> word.y() < band.bottom() && band.y() < word.bottom())
                .filter(word -> word.right() > box.right())
                .mapToInt(Box::x)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * The same finding, drawn in by what the painter's margin would take of the words beside it.
     */
    Finding trimmed(Finding finding) {
        var box = finding.box();
        var margin = box.x() - Painter.padded(box).x();
        var from = box.x();
        var to = box.right();
        for (var other : besides(box)) {
            if (other.x() >= box.right() - SLACK) {
                to = Math.min(to, Math.max(other.x() - 1, box.right() + 1) - margin);
            } else if (other.right() <= box.x() + SLACK) {
                from = Math.max(from, Math.min(other.right() + 1, box.x() - 1) + margin);
            }
        }
        return to <= from ? finding : at(finding, new Box(from, box.y(), to - from, box.height()));
    }

    private static Finding at(Finding finding, Box box) {
        return new Finding(finding.kind(), finding.rule(), box, finding.confidence());
    }

    /** In steps, since a line with a descender is higher than one without. */
    private static int reach(Box box) {
        var reach = REACH;
        for (var height = ORDINARY_HEIGHT; height < box.height(); height *= 2) {
            reach *= 2;
        }
        return reach;
    }

    private int next(Box box) {
        return besides(box).stream()
                .filter(other -> other.right() > box.right())
                .mapToInt(Box::x)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private List<Box> besides(Box box) {
        return words.stream().filter(other -> isOnOneRow(box, other)).toList();
    }

    private static boolean isOnOneRow(Box one, Box other) {
        var shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return shared * 4 > Math.min(one.height(), other.height());
    }
}
