package org.inkwell.redaction.document.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.inkwell.redaction.document.ink.Grid;
import org.inkwell.redaction.document.ink.Ink;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where in tables the paragraphs of a part stand. */
final class Tables {

    private static final Set<String> TABLES = Set.of("w:tbl", "a:tbl", "table:table");

    private static final Set<String> ROWS = Set.of("tr", "table-row");
    private static final Set<String> CELLS = Set.of("tc", "table-cell", "covered-table-cell");

    /** Columns in a gap that are counted. */
    private static final int MOST = 1_024;

    private static final int MOST_CELLS = 4_000_000;

    private int left = MOST_CELLS;
    private final Map<Node, List<Place>> places = new HashMap<>();
    private final Vocabulary vocabulary;
    private final Ink ink;

    /** A cell of a table. */
    record Place(Grid grid, int row, int column) {

        List<String> inked(List<String> pieces) {
            return grid.runs(row, column, pieces);
        }
    }

    /**
     * @param cells what an element of the document says that is a cell, at whatever depth
     */
    Tables(Element root, Vocabulary vocabulary, Function<Element, Cell> cells, Ink ink) {
        this.vocabulary = vocabulary;
        this.ink = ink;
        collect(root, cells);
    }

    /** What a cell says, and the paragraphs in which it says so. */
    record Cell(String text, List<Node> paragraphs) {}

    /** From the outermost; none for a paragraph that stands in no table. */
    List<Place> of(Node paragraph) {
        return places.getOrDefault(paragraph, List.of());
    }

    private void collect(Element element, Function<Element, Cell> cells) {
        if (TABLES.contains(vocabulary.name(element))) {
            place(element, cells);
        }
        Xml.children(element).forEach(child -> collect(child, cells));
    }

    private void place(Element table, Function<Element, Cell> cells) {
        var rows = new ArrayList<List<Cell>>();
        for (var row : rows(table)) {
            var said = new ArrayList<Cell>(blanks(span(row, "trPr", "gridBefore", 0)));
            var gap = 0;
            for (var cell : Xml.children(row)) {
                if (CELLS.contains(cell.getLocalName())) {
                    var text = cells.apply(cell);
                    if (text.paragraphs().isEmpty()) {
                        gap += repeated(cell);
                        continue;
                    }
                    said.addAll(blanks(gap));
                    gap = span(cell, "tcPr", "gridSpan", 1) - 1;
                    said.addAll(Collections.nCopies(repeated(cell), text));
                }
            }
            rows.add(said);
            left -= said.size();
            if (left < 0) {
                throw new IllegalArgumentException("A table has more cells than anybody's");
            }
        }
        var grid =
                new Grid(
                        rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList(),
                        ink);
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                var place = new Place(grid, row, column);
                for (var paragraph : rows.get(row).get(column).paragraphs()) {
                    places.computeIfAbsent(paragraph, first -> new ArrayList<>()).add(place);
                }
            }
        }
    }

    /** Those of a heading and of groups too. */
    private static List<Element> rows(Element table) {
        var rows = new ArrayList<Element>();
        for (var child : Xml.children(table)) {
            if (ROWS.contains(child.getLocalName())) {
                rows.add(child);
            } else if (child.getLocalName().startsWith("table-")) {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    /** For how many columns in a row one cell stands. */
    private static int repeated(Element cell) {
        var said = cell.getAttributeNS(cell.getNamespaceURI(), "number-columns-repeated");
        return said.matches("\\d{1,4}") ? Math.max(1, Math.min(MOST, Integer.parseInt(said))) : 1;
    }

    /** How many columns a row leaves out or a cell runs over. */
    private static int span(Element of, String properties, String name, int otherwise) {
        return Xml.children(of, properties).stream()
                .flatMap(all -> Xml.children(all, name).stream())
                .map(one -> one.getAttributeNS(one.getNamespaceURI(), "val"))
                .filter(count -> count.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(otherwise);
    }

    private static List<Cell> blanks(int count) {
        return Collections.nCopies(Math.max(0, Math.min(count, MOST)), new Cell("", List.of()));
    }
}
