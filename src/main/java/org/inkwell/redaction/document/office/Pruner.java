package org.inkwell.redaction.document.office;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inkwell.redaction.document.ink.WithheldException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes out of a part what its vocabulary does not have, and leads what stays to its new place. */
final class Pruner {

    private static final String ALTERNATIVES = "mc:AlternateContent";

    /** Sizes of drawings in shares of a page: they go, and what has them stays. */
    private static final String SIZES = "wp14";

    /** Ways to read a text that need nothing but the text itself. */
    private static final Set<String> ALONE = Set.of("plain", "where", "format", "signs");

    private final Vocabulary vocabulary;
    private final Sayings sayings;
    private final Map<String, String> relations;

    /**
     * @param relations of the part to others that stay: old identities with new ones
     */
    Pruner(Vocabulary vocabulary, Sayings sayings, Map<String, String> relations) {
        this.vocabulary = vocabulary;
        this.sayings = sayings;
        this.relations = relations;
    }

    void prune(Document part) throws WithheldException {
        var root = part.getDocumentElement();
        var entry = vocabulary.of(root);
        if (entry.isEmpty() || !stays(root, entry.get())) {
            throw new WithheldException(
                    "A part of the file is of no kind that can be inked. Save it anew.");
        }
        for (var beside : Xml.nodes(part)) {
            if (beside != root) {
                part.removeChild(beside);
            }
        }
    }

    /** Whether an element may stand; then what is beneath it has been seen to. */
    private boolean stays(Element element, Vocabulary.Entry entry) {
        if (!attributesStay(element, entry)) {
            return false;
        }
        for (var child = element.getFirstChild(); child != null; ) {
            child = next(child, entry.text());
        }
        return entry.content().isEmpty()
                || Xml.children(element).stream()
                        .anyMatch(child -> entry.content().contains(vocabulary.name(child)));
    }

    private Node next(Node child, String text) {
        var next = child.getNextSibling();
        if (child instanceof Element inner) {
            var entry = vocabulary.of(inner);
            if (entry.isPresent() && entry.get().isUnwrapped()) {
                if (vocabulary.name(inner).equals(ALTERNATIVES)) {
                    choose(inner);
                }
                var first = inner.getFirstChild();
                Xml.unwrap(inner);
                return first == null ? next : first;
            }
            if (entry.isPresent() && stays(inner, entry.get())) {
                return next;
            }
        } else if (child.getNodeType() == Node.TEXT_NODE && textStays(child, text)) {
            return next;
        }
        child.getParentNode().removeChild(child);
        return next;
    }

    private boolean textStays(Node node, String how) {
        if (!ALONE.contains(how)) {
            return !how.isEmpty();
        }
        var said = sayings.of(how, node.getNodeValue());
        said.ifPresent(node::setNodeValue);
        return said.isPresent();
    }

    private boolean attributesStay(Element element, Vocabulary.Entry entry) {
        var all = element.getAttributes();
        for (var at = all.getLength() - 1; at >= 0; at--) {
            var attribute = (Attr) all.item(at);
            var how = entry.attributes().getOrDefault(vocabulary.name(attribute), "");
            var said = said(how, attribute);
            if (said.isPresent()) {
                attribute.setValue(said.get());
            } else {
                element.removeAttributeNode(attribute);
            }
        }
        return entry.needed().stream()
                .allMatch(attribute -> isOptional(element) || has(element, attribute));
    }

    private Optional<String> said(String how, Attr attribute) {
        return switch (how) {
            case "" -> Optional.empty();
            case "part", "maybe" -> Optional.ofNullable(relations.get(attribute.getValue()));
            default -> sayings.of(how, attribute.getValue());
        };
    }

    /** A chart is a frame's reference to one and a part's own root beneath. */
    private boolean isOptional(Element element) {
        return vocabulary.name(element.getParentNode()).equals("c:chartSpace");
    }

    private boolean has(Element element, String attribute) {
        var end = attribute.indexOf(':');
        return end < 0
                ? element.hasAttribute(attribute)
                : element.hasAttributeNS(
                        vocabulary.address(attribute.substring(0, end)),
                        attribute.substring(end + 1));
    }

    /** Of what stands for the same in several ways, the newest that is known. */
    private void choose(Element alternatives) {
        var known = Xml.children(alternatives, "Choice").stream().filter(this::isKnown).findFirst();
        var chosen = known.or(() -> Xml.children(alternatives, "Fallback").stream().findFirst());
        for (var other : Xml.nodes(alternatives)) {
            if (chosen.isEmpty() || other != chosen.get()) {
                alternatives.removeChild(other);
            }
        }
    }

    private boolean isKnown(Element choice) {
        return Stream.of(choice.getAttribute("Requires").strip().split("\\s+", -1))
                .allMatch(prefix -> prefix.equals(SIZES) || vocabulary.address(prefix) != null);
    }
}
