package org.inkwell.redaction.document.office;

import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.document.ink.Grid;
import org.inkwell.redaction.document.ink.Ink;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** The parts that all kinds of files may have: themes and charts. */
final class Drawn {

    private Drawn() {}

    /**
     * @param folder of the kind of file
     */
    static Stream<PartKind> kinds(String folder, Ink ink) {
        return Stream.of(
                new PartKind(
                        "theme",
                        "application/vnd.openxmlformats-officedocument.theme+xml",
                        folder + "theme/theme"),
                new PartKind(
                                "chart",
                                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                                folder + "charts/chart")
                        .with(part -> inkColumns(part, ink)));
    }

    /** What a chart shows along its axes are columns of the table that it was made of. */
    private static void inkColumns(Document part, Ink ink) {
        columns(part, "strCache", "strLit", "lvl").forEach(column -> inkColumn(column, ink));
        columns(part, "numCache", "numLit")
                .flatMap(List::stream)
                .filter(number -> !ink.text(number.getNodeValue()).equals(number.getNodeValue()))
                .forEach(number -> number.setNodeValue("0"));
    }

    private static Stream<List<Node>> columns(Document part, String... names) {
        return Stream.of(names)
                .flatMap(name -> Xml.all(part, name).stream())
                .map(
                        column ->
                                Xml.children(column, "pt").stream()
                                        .flatMap(point -> Xml.children(point, "v").stream())
                                        .flatMap(value -> Xml.nodes(value).stream())
                                        .toList());
    }

    private static void inkColumn(List<Node> column, Ink ink) {
        var rows = column.stream().map(node -> List.of(node.getNodeValue())).toList();
        var inked = new Grid(rows, ink).inked();
        for (var row = 0; row < column.size(); row++) {
            column.get(row).setNodeValue(inked.get(row).get(0));
        }
    }
}
