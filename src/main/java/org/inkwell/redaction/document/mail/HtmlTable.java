package org.inkwell.redaction.document.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inkwell.redaction.document.ink.Grid;
import org.inkwell.redaction.document.ink.Ink;
import org.jsoup.nodes.Element;

/** A page's table: cells whose heading or label says that they are personal go whole. */
final class HtmlTable {

    /** Columns beyond it are inked by what they say alone. */
    private static final int WIDEST = 200;

    /** From so many places on a cell has one alone, whatever it says of itself. */
    private static final int MOST_PLACES = 1_000_000;

    private record Place(int row, int column) {}

    private final List<List<Element>> rows = new ArrayList<>();
    private final Map<Place, Element> places = new HashMap<>();
    private final Ink ink;
    private long placed;

    HtmlTable(Element table, Ink ink) {
        this.ink = ink;
        table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .forEach(this::add);
    }

    /** Those of a personal heading or label alone; any other is left for whoever inks blocks. */
    void inkCells() {
        var grid = new Grid(written(), ink);
        var done = new HashSet<Element>();
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < width(row); column++) {
                var cell = places.get(new Place(row, column));
                var label = label(grid, row, column);
                if (cell != null && !label.isBlank() && done.add(cell) && !text(cell).isBlank()) {
                    cell.text(ink.value(label, text(cell)));
                }
            }
        }
    }

    private String label(Grid grid, int row, int column) {
        if (grid.isOfHeadings(row)) {
            return "";
        }
        var over = grid.label(row, column);
        var cells = rows.get(row);
        var isPair = column == 1 && cells.size() == 2;
        return over.isBlank() && isPair && ink.isPersonal(text(cells.get(0)))
                ? text(cells.get(0))
                : over;
    }

    private List<List<String>> written() {
        return IntStream.range(0, rows.size())
                .mapToObj(
                        row ->
                                IntStream.range(0, width(row))
                                        .mapToObj(column -> places.get(new Place(row, column)))
                                        .map(HtmlTable::text)
                                        .toList())
                .toList();
    }

    private int width(int row) {
        return IntStream.iterate(WIDEST, column -> column > 0, column -> column - 1)
                .filter(column -> places.containsKey(new Place(row, column - 1)))
                .findFirst()
                .orElse(0);
    }

    /** A cell stands in every column and row that it spans. */
    private void add(Element row) {
        var column = 0;
        for (var cell : row.children()) {
            while (places.containsKey(new Place(rows.size(), column))) {
                column++;
            }
            place(cell, column, span(cell, "rowspan"), span(cell, "colspan"));
        }
        rows.add(row.children());
    }

    private void place(Element cell, int column, int down, int right) {
        var end = Math.min(column + right, WIDEST);
        placed += (long) down * right;
        for (var row = rows.size(); row < rows.size() + down; row++) {
            for (var at = column; at < end; at++) {
                places.putIfAbsent(new Place(row, at), cell);
            }
        }
    }

    private int span(Element cell, String direction) {
        return cell.hasAttr(direction) && placed < MOST_PLACES
                ? Integer.parseInt(cell.attr(direction))
                : 1;
    }

    /** A table within a cell is one of its own. */
    private static String text(Element cell) {
        return cell == null || cell.selectFirst("table") != null ? "" : cell.text();
    }
}
