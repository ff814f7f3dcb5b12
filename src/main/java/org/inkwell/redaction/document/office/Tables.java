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

    private static final Set<String> TABLES = Set.of("w:tbl", "a:tbl");

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
        for (var row : Xml.children(table, "tr")) {
            var said = new ArrayList<Cell>(blanks(span(row, "trPr", "gridBefore", 0)));
            for (var cell : Xml.children(row, "tc")) {
                said.add(cells.apply(cell));
                said.addAll(blanks(span(cell, "tcPr", "gridSpan", 1) - 1));
            }
            rows.add(said);
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
        return Collections.nCopies(Math.max(0, Math.min(count, 63)), new Cell("", List.of()));
    }
}
