package org.inkwell.redaction.document.office;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkwell.redaction.document.ink.Ink;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every word of a part, by the paragraph that it stands in, whatever runs part it. */
final class Paragraphs {

    private static final Set<String> PARAGRAPHS = Set.of("w:p", "a:p", "text:p", "text:h");

    /** What stands between words within a run, as it reads. */
    private static final Map<String, String> BETWEEN =
            Map.ofEntries(
                    entry("w:tab", "\t"),
                    entry("w:ptab", "\t"),
                    entry("w:br", "\n"),
                    entry("w:cr", "\n"),
                    entry("w:noBreakHyphen", "-"),
                    entry("a:br", "\n"),
                    entry("text:s", " "),
                    entry("text:tab", "\t"),
                    entry("text:line-break", "\n"));

    /** Where tabulators are set, and none is struck. */
    private static final String STOPS = "w:tabs";

    private final Vocabulary vocabulary;
    private final Ink ink;
    private final Tables tables;
    private final Map<Node, List<Node>> pieces = new LinkedHashMap<>();

    /**
     * @param root of a part, with what may stand in it alone
     */
    Paragraphs(Element root, Vocabulary vocabulary, Ink ink) {
        this.vocabulary = vocabulary;
        this.ink = ink;
        collect(root, null);
        this.tables = new Tables(root, vocabulary, this::cell, ink);
    }

    void ink() {
        pieces.forEach(
                (paragraph, nodes) -> {
                    var said = nodes.stream().map(this::read).toList();
                    for (var place : tables.of(paragraph)) {
                        said = place.inked(said);
                    }
                    write(nodes, ink.runs(said));
                });
    }

    /** A text that stands in no paragraph is one of its own. */
    private void collect(Element element, Element paragraph) {
        var within = isParagraph(element) ? element : paragraph;
        for (var child : Xml.nodes(element)) {
            var inner = child instanceof Element one ? one : null;
            if (inner == null ? !Xml.isInked(element) : isBetween(inner)) {
                pieces.computeIfAbsent(
                                within == null ? element : within, first -> new ArrayList<>())
                        .add(child);
            }
            if (inner != null) {
                collect(inner, within);
            }
        }
    }

    private boolean isParagraph(Element element) {
        return PARAGRAPHS.contains(vocabulary.name(element));
    }

    private boolean isBetween(Element element) {
        return BETWEEN.containsKey(vocabulary.name(element))
                && !vocabulary.name(element.getParentNode()).equals(STOPS);
    }

    private String read(Node node) {
        return node instanceof Element ? BETWEEN.get(vocabulary.name(node)) : node.getNodeValue();
    }

    private static void write(List<Node> nodes, List<String> said) {
        for (var at = 0; at < nodes.size(); at++) {
            if (!(nodes.get(at) instanceof Element)) {
                nodes.get(at).setNodeValue(said.get(at));
            }
        }
    }

    private Tables.Cell cell(Element cell) {
        var paragraphs = new ArrayList<Node>();
        gather(cell, paragraphs);
        var text =
                paragraphs.stream()
                        .map(paragraph -> pieces.getOrDefault(paragraph, List.of()))
                        .map(nodes -> nodes.stream().map(this::read).collect(Collectors.joining()))
                        .collect(Collectors.joining("\n"));
        return new Tables.Cell(text, paragraphs);
    }

    private void gather(Element element, List<Node> paragraphs) {
        if (isParagraph(element)) {
            paragraphs.add(element);
        }
        Xml.children(element).forEach(child -> gather(child, paragraphs));
    }
}
