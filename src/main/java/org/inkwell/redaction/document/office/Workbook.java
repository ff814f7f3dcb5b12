package org.inkwell.redaction.document.office;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;
import org.w3c.dom.Element;

/**
 * An XLSX or XLTX: its sheets with their cells, charts and pictures, hidden ones among them. Names
 * of ranges, rules, tables, pivots, links, comments, what comes from elsewhere and all properties
 * go.
 */
public final class Workbook implements Format {

    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final Set<String> MAINS =
            Set.of(SHEET + "sheet.main+xml", SHEET + "template.main+xml");

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var workbook = new OpenXml(file, ink, MAINS);
        var strings =
                workbook.beside("sharedStrings").stream()
                        .flatMap(part -> Xml.all(part, "si").stream())
                        .map(Workbook::said)
                        .toList();
        var cells =
                new Cells(
                        strings,
                        new NumberFormats(workbook.beside("styles"), workbook.says("date1904")),
                        new Formulas(ink, workbook.sayings()),
                        ink);
        var kinds =
                Stream.of(
                        new PartKind("worksheet", SHEET + "worksheet+xml", "xl/worksheets/sheet")
                                .with(cells::ink),
                        new PartKind(
                                "chartsheet", SHEET + "chartsheet+xml", "xl/chartsheets/sheet"),
                        new PartKind("styles", SHEET + "styles+xml", "xl/styles"),
                        new PartKind(
                                "drawing",
                                "application/vnd.openxmlformats-officedocument.drawing+xml",
                                "xl/drawings/drawing"));
        return workbook.inked("xl/workbook", Stream.concat(kinds, Drawn.kinds("xl/", ink)));
    }

    /** The words of a text, without how they look or are spoken. */
    static String said(Element text) {
        return Xml.children(text).stream()
                .map(
                        child ->
                                switch (child.getLocalName()) {
                                    case "t" -> child.getTextContent();
                                    case "r" -> said(child);
                                    default -> "";
                                })
                .collect(Collectors.joining());
    }
}
