package org.inkwell.redaction.document.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.inkwell.redaction.document.ink.Ink;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Inks the words of a page, block by block, whatever parts them within a block. */
final class HtmlBlocks {

    private final Ink ink;

    HtmlBlocks(Ink ink) {
        this.ink = ink;
    }

    void ink(Element block) {
        if (block.normalName().equals("table")) {
            new HtmlTable(block, ink).inkCells();
        }
        var passage = new ArrayList<TextNode>();
        inkChildren(block, passage);
        inkPassage(passage);
    }

    private void inkChildren(Element parent, List<TextNode> passage) {
        var term = "";
        for (var child : List.copyOf(parent.childNodes())) {
            if (child instanceof TextNode text) {
                passage.add(text);
            } else if (child instanceof Element element && isInline(element)) {
                inkChildren(element, passage);
            } else if (child instanceof Element element) {
                inkPassage(passage);
                term = inkBlock(element, term);
            }
        }
    }

    /** Returns what a term says of the definition after it. */
    private String inkBlock(Element element, String term) {
        var isTerm = element.normalName().equals("dt");
        var said = isTerm && ink.isPersonal(element.text()) ? element.text() : "";
        if (element.normalName().equals("dd") && !term.isBlank()) {
            element.text(ink.value(term, element.text()));
            return term;
        }
        ink(element);
        return said;
    }

    private void inkPassage(List<TextNode> passage) {
        var inked = ink.runs(passage.stream().map(TextNode::getWholeText).toList());
        IntStream.range(0, passage.size()).forEach(at -> passage.get(at).text(inked.get(at)));
        passage.clear();
    }

    private static boolean isInline(Node node) {
        return HtmlElements.INLINE.contains(node.nodeName());
    }
}
