package org.inkwell.redaction.document.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inkwell.redaction.document.ink.Grid;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The cells of a workbook's sheets: inked by what they show, column by column. */
final class Cells {

    /** Rows times columns: beyond it, cells stand where nobody put them. */
    private static final long MOST = 4_000_000;

    /** As many as the program has. */
    private static final int MOST_COLUMNS = 16_384;

    private final List<String> strings;
    private final NumberFormats formats;
    private final Formulas formulas;
    private final Ink ink;

    /**
     * @param strings those that cells name by number
     */
    Cells(List<String> strings, NumberFormats formats, Formulas formulas, Ink ink) {
        this.strings = List.copyOf(strings);
        this.formats = formats;
        this.formulas = formulas;
        this.ink = ink;
    }

    void ink(Document sheet) throws WithheldException {
        var rows = new ArrayList<Map<Integer, Cell>>();
        var columns = new HashMap<Integer, Integer>();
        for (var row : Xml.all(sheet, "row")) {
            var cells = cells(row);
            cells.keySet().stream()
                    .sorted()
                    .forEach(column -> columns.putIfAbsent(column, columns.size()));
            rows.add(cells);
        }
        if (columns.size() > MOST_COLUMNS || (long) rows.size() * columns.size() > MOST) {
            throw new WithheldException(
                    "The cells of a sheet lie too far apart. Send the part that shows the problem.");
        }
        var inked = new Grid(rows.stream().map(row -> shown(row, columns)).toList(), ink).inked();
        var kept = new Shared(formulas);
        for (var at = 0; at < rows.size(); at++) {
            var line = inked.get(at);
            rows.get(at)
                    .forEach(
                            (column, cell) ->
                                    cell.write(line.get(columns.get(column)), kept::stays));
        }
    }

    /** By column, in their order; of two in one place, the first. */
    private Map<Integer, Cell> cells(Element row) {
        var cells = new java.util.LinkedHashMap<Integer, Cell>();
        var column = 0;
        for (var element : Xml.children(row, "c")) {
            column = Cell.column(element, column + 1);
            if (cells.containsKey(column)) {
                row.removeChild(element);
            } else {
                cells.put(column, new Cell(element, strings, formats));
            }
        }
        return cells;
    }

    /** Each in the place of its column, whichever order the columns were met in. */
    private static List<String> shown(Map<Integer, Cell> row, Map<Integer, Integer> columns) {
        var width = row.keySet().stream().mapToInt(columns::get).max().orElse(-1) + 1;
        var line = new String[width];
        java.util.Arrays.fill(line, "");
        row.forEach((column, cell) -> line[columns.get(column)] = cell.shown());
        return List.of(line);
    }
}
