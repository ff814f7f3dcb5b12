package org.inkwell.redaction.document.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A part written anew, with the vocabulary's own prefixes and with nothing beside its elements. */
final class Written {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Cells are many: their elements bear no prefix. */
    private static final String BARE = "x:";

    private static final Set<String> SPACED = Set.of("w:t", "x:t");

    private final Vocabulary vocabulary;
    private final Set<String> prefixes = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();

    private Written(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static byte[] of(Document part, Vocabulary vocabulary) {
        var written = new Written(vocabulary);
        var root = part.getDocumentElement();
        written.collect(root);
        written.append(root, written.declared());
        return (HEAD + written.body).getBytes(StandardCharsets.UTF_8);
    }

    private void collect(Element element) {
        prefixes.add(prefix(vocabulary.name(element)));
        attributes(element).forEach(one -> prefixes.add(prefix(vocabulary.name(one))));
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner);
            }
        }
    }

    private String declared() {
        var declared = new StringBuilder();
        for (var prefix : prefixes) {
            if (!prefix.isEmpty()) {
                declared.append(" xmlns")
                        .append(prefix.equals("x") ? "" : ":" + prefix)
                        .append("=\"")
                        .append(vocabulary.address(prefix))
                        .append('"');
            }
        }
        return declared.toString();
    }

    private void append(Element element, String declared) {
        var known = vocabulary.name(element);
        var name = known.startsWith(BARE) ? known.substring(BARE.length()) : known;
        body.append('<').append(name).append(declared);
        for (var attribute : attributes(element)) {
            body.append(' ').append(vocabulary.name(attribute)).append("=\"");
            append(attribute.getValue());
            body.append('"');
        }
        if (SPACED.contains(known)) {
            body.append(" xml:space=\"preserve\"");
        }
        if (element.getFirstChild() == null) {
            body.append("/>");
            return;
        }
        body.append('>');
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                append(inner, "");
            } else {
                append(child.getNodeValue());
            }
        }
        body.append("</").append(name).append('>');
    }

    private void append(String text) {
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            switch (sign) {
                case '<' -> body.append("&lt;");
                case '>' -> body.append("&gt;");
                case '&' -> body.append("&amp;");
                case '"' -> body.append("&quot;");
                case '\n', '\r', '\t' -> body.append("&#").append((int) sign).append(';');
                default -> body.append(sign);
            }
        }
    }

    private static String prefix(String name) {
        var end = name.indexOf(':');
        return end < 0 ? "" : name.substring(0, end);
    }

    private static List<Attr> attributes(Node element) {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength()).mapToObj(at -> (Attr) all.item(at)).toList();
    }
}
