package org.inkwell.redaction.document.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.document.ink.Ink;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The numbers and days that cells of an ODF table hold beneath what they show. */
final class Measures {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TYPE = "value-type";
    private static final List<String> HELD =
            List.of("value", "date-value", "time-value", "boolean-value");

    private static final String DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d)(T.*)?";
    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private final Ink ink;
    private final Map<Element, String> shown = new LinkedHashMap<>();

    /**
     * @param part before its words are inked
     */
    Measures(Document part, Ink ink) {
        this.ink = ink;
        Stream.of("table-cell", "covered-table-cell")
                .flatMap(name -> Xml.all(part, name).stream())
                .filter(cell -> cell.hasAttributeNS(OFFICE, TYPE))
                .forEach(cell -> shown.put(cell, cell.getTextContent()));
    }

    /** Where the words of a cell were inked, or what it holds would be, the words alone stay. */
    void settle() {
        shown.forEach(
                (cell, text) -> {
                    var held = held(cell);
                    if (!cell.getTextContent().equals(text) || !ink.text(held).equals(held)) {
                        HELD.forEach(name -> cell.removeAttributeNS(OFFICE, name));
                        cell.getAttributeNodeNS(OFFICE, TYPE).setValue("string");
                    }
                });
    }

    private static String held(Element cell) {
        return HELD.stream()
                .map(name -> cell.getAttributeNS(OFFICE, name))
                .map(
                        value ->
                                value.matches(DAY)
                                        ? LocalDate.parse(value.substring(0, 10)).format(READ)
                                        : value)
                .collect(Collectors.joining());
    }
}
