package org.inkwell.redaction.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.ParserConfigurationException;
import org.inkwell.redaction.document.ink.SafeXml;
import org.inkwell.redaction.document.ink.WithheldException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A part's XML, read without a document type and without anything from elsewhere. */
final class Xml {

    private static final String LATER = "http://apache.org/xml/features/dom/defer-node-expansion";

    private static final String INKED = "inked";

    private Xml() {}

    static Document parse(byte[] part) throws WithheldException {
        try {
            var factory = SafeXml.readers();
            factory.setFeature(LATER, false);
            factory.setNamespaceAware(true);
            factory.setIgnoringComments(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            // The cause's text may hold what was read.
            throw new WithheldException(
                    "A part of the file does not parse. Open it, save it anew and send that.");
        }
    }

    /** The elements right beneath one. */
    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Those of one name. */
    static List<Element> children(Node parent, String localName) {
        var children = children(parent);
        children.removeIf(child -> !child.getLocalName().equals(localName));
        return children;
    }

    /** What stands right beneath, in a list that does not change with it. */
    static List<Node> nodes(Node parent) {
        var nodes = new ArrayList<Node>();
        for (var at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            nodes.add(at);
        }
        return nodes;
    }

    /** All elements of one local name, in their order. */
    static List<Element> all(Document part, String localName) {
        var found = part.getElementsByTagNameNS("*", localName);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    /** Notes that what an element says has been seen to. */
    static void setInked(Node element) {
        element.setUserData(INKED, true, null);
    }

    static boolean isInked(Node element) {
        return element.getUserData(INKED) != null;
    }

    /** Puts what stands beneath a node in its place. */
    static void unwrap(Node node) {
        for (var child : nodes(node)) {
            node.getParentNode().insertBefore(child, node);
        }
        node.getParentNode().removeChild(node);
    }
}
