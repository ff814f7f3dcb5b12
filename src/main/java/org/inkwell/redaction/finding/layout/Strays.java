package org.inkwell.redaction.finding.layout;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;

/** Cells amid a column that were not laid out with it: those of a window or a menu over it. */
public final class Strays {

    /** Out of line by less than so many heights a cell may be misread at its edge. */
    private static final int FAR = 1;

    private static final int LEAST = 2;

    private Strays() {}

    /** Those out of line where two thirds of the column stand in line; else none. */
    public static List<Cell> of(List<Cell> column, Layout layout) {
        return Stream.<ToIntFunction<Box>>of(Box::x, Box::right, box -> box.x() + box.width() / 2)
                .map(edge -> inLine(column, edge))
                .max(Comparator.comparingInt(List::size))
                .filter(inLine -> inLine.size() * 3 >= column.size() * 2)
                .map(inLine -> column.stream().filter(cell -> !inLine.contains(cell)).toList())
                .map(
                        strays ->
                                strays.stream()
                                        .filter(cell -> isBegin(cell, column, layout))
                                        .filter(cell -> isAmong(strays, cell))
                                        .toList())
                .orElse(List.of());
    }

    /** Not the second part of a value with a gap in it. */
    private static boolean isBegin(Cell cell, List<Cell> column, Layout layout) {
        return layout.leftOf(cell)
                .filter(column::contains)
                .filter(left -> cell.box().x() - left.box().right() < 2 * cell.box().height())
                .isEmpty();
    }

    /** A part of a value may stand alone out of line; a window's words stand under one another. */
    private static boolean isAmong(List<Cell> strays, Cell cell) {
        return strays.stream().filter(other -> isLevel(cell, other)).count() > LEAST;
    }

    private static boolean isLevel(Cell one, Cell other) {
        return Math.abs(one.box().x() - other.box().x()) <= 2;
    }

    /** The most cells that share the edge with one of them. */
    private static List<Cell> inLine(List<Cell> column, ToIntFunction<Box> edge) {
        return column.stream()
                .map(one -> column.stream().filter(other -> isNear(one, other, edge)).toList())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static boolean isNear(Cell one, Cell other, ToIntFunction<Box> edge) {
        var away = Math.abs(edge.applyAsInt(one.box()) - edge.applyAsInt(other.box()));
        return away < FAR * Math.max(one.box().height(), other.box().height());
    }
}
