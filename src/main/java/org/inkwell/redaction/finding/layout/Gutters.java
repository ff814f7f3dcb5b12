package org.inkwell.redaction.finding.layout;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.reading.Token;

/** Edges at which the cells of several rows begin: in a dense grid no more than a stroke apart. */
final class Gutters {

    /** Rows to each side that are looked at. */
    private static final int ROWS_AROUND = 8;

    private static final int LEAST_ROWS = 4;
    private static final int SLACK = 3;

    private final List<List<Token>> rows;

    /**
     * @param rows from top to bottom, each from left to right
     */
    Gutters(List<List<Token>> rows) {
        this.rows = rows;
    }

    /** Whether a column begins where the token of the row does. */
    boolean begins(int row, Token token) {
        var edge = token.box().x();
        var starting = 0;
        var crossing = 0;
        var pairs = new HashSet<String>();
        var last = Math.min(rows.size() - 1, row + ROWS_AROUND);
        for (var at = Math.max(0, row - ROWS_AROUND); at <= last; at++) {
            starting += rows.get(at).stream().anyMatch(t -> starts(t.box(), edge)) ? 1 : 0;
            pairs.addAll(pairsAt(rows.get(at), edge));
            crossing += rows.get(at).stream().anyMatch(t -> crosses(t.box(), edge)) ? 1 : 0;
        }
        return starting >= LEAST_ROWS && starting >= 3 * crossing && pairs.size() > 1;
    }

    /** What stands before the edge and at it: "On roll" in each row is no edge of a column. */
    private static List<String> pairsAt(List<Token> row, int edge) {
        return IntStream.range(1, row.size())
                .filter(at -> starts(row.get(at).box(), edge))
                .mapToObj(at -> row.get(at - 1).first() + " " + row.get(at).first())
                .toList();
    }

    private static boolean starts(Box box, int edge) {
        return Math.abs(box.x() - edge) <= SLACK;
    }

    private static boolean crosses(Box box, int edge) {
        return box.x() < edge - SLACK && box.right() > edge + SLACK;
    }
}
