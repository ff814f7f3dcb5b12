package org.inkwell.redaction.document.office;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** A cell of a sheet. */
final class Cell {

    private static final Set<String> ERRORS =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!");

    private static final int LETTERS = 26;
    private static final int LAST_COLUMN = 16_384;

    private static final String TYPE = "t";

    private final Element element;
    private final String value;
    private final String shown;

    /** Whether what stands in it is no text. */
    private final boolean isMeasured;

    /**
     * @param strings those that cells name by number
     */
    Cell(Element element, List<String> strings, NumberFormats formats) {
        this.element = element;
        this.value = text("v").strip();
        var type = element.getAttribute(TYPE);
        this.isMeasured =
                switch (type) {
                    case "", "n" -> NumberFormats.isNumber(value);
                    case "b" -> value.equals("0") || value.equals("1");
                    case "e" -> ERRORS.contains(value);
                    default -> false;
                };
        this.shown =
                switch (type) {
                    case "s" -> string(strings);
                    case "inlineStr" ->
                            Xml.children(element, "is").stream()
                                    .map(Workbook::said)
                                    .findFirst()
                                    .orElse("");
                    case "", "n" ->
                            isMeasured
                                    ? formats.shown(value, element.getAttribute("s"))
                                    : text("v");
                    default -> text("v");
                };
    }

    /** "C7" stands in the third. */
    static int column(Element element, int otherwise) {
        var reference = element.getAttribute("r");
        var column = 0;
        for (var at = 0; at < reference.length() && isLetter(reference.charAt(at)); at++) {
            column = column * LETTERS + reference.charAt(at) - 'A' + 1;
        }
        return column == 0 || column > LAST_COLUMN ? otherwise : column;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    /** What a reader sees in it. */
    String shown() {
        return shown;
    }

    /**
     * Leaves in it what is given, and its formula where neither has anything personal.
     *
     * @param stays whether a formula may
     */
    void write(String inked, Predicate<Element> stays) {
        var isSame = inked.equals(shown);
        var formula = Xml.children(element, "f").stream().filter(one -> isSame && stays.test(one));
        var kept = formula.findFirst();
        Xml.nodes(element).forEach(element::removeChild);
        kept.map(element::appendChild).ifPresent(Xml::setInked);
        if (isSame && (isMeasured || shown.isEmpty())) {
            if (!isMeasured) {
                element.removeAttribute(TYPE);
            } else {
                append(element, "v", value);
            }
        } else if (kept.isPresent()) {
            element.setAttributeNS(null, TYPE, "str");
            append(element, "v", inked);
        } else {
            element.setAttributeNS(null, TYPE, "inlineStr");
            append(append(element, "is", ""), "t", inked);
        }
    }

    private static Element append(Element to, String name, String text) {
        var added = to.getOwnerDocument().createElementNS(to.getNamespaceURI(), name);
        if (!text.isEmpty()) {
            added.appendChild(to.getOwnerDocument().createTextNode(text));
        }
        to.appendChild(added);
        Xml.setInked(added);
        return added;
    }

    private String text(String name) {
        return Xml.children(element, name).stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private String string(List<String> strings) {
        return value.matches("\\d{1,7}") && Integer.parseInt(value) < strings.size()
                ? strings.get(Integer.parseInt(value))
                : "";
    }
}
