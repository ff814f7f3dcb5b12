package org.inkwell.redaction.document.plain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.SafeXml;
import org.inkwell.redaction.document.ink.WithheldException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * XML without a document type: each value by the name of its element or attribute. Comments and
 * instructions to programs are left out.
 */
public final class XmlText implements Format {

    /** Attributes by which an element says what its text is: {@code <Data Name="User">}. */
    private static final Set<String> CALLING = Set.of("name", "key", "label", "field");

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var document = parse(file);
        inkChildren(document, ink);
        return written(document);
    }

    private static Document parse(byte[] file) throws WithheldException {
        try {
            var builder = SafeXml.readers().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(file));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            // The cause's text may hold a value.
            throw new WithheldException(
                    "The XML does not parse, or it brings a document type. Save it without one.");
        }
    }

    private static void inkChildren(Node parent, Ink ink) {
        for (var child : children(parent)) {
            switch (child.getNodeType()) {
                case Node.ELEMENT_NODE -> ink((Element) child, ink);
                case Node.TEXT_NODE -> {}
                default -> parent.removeChild(child);
            }
        }
    }

    private static void ink(Element element, Ink ink) {
        inkAttributes(element, ink);
        inkChildren(element, ink);
        var texts =
                children(element).stream()
                        .filter(child -> child.getNodeType() == Node.TEXT_NODE)
                        .toList();
        var isValue = element.getChildNodes().getLength() == 1;
        for (var text : texts) {
            var written = text.getNodeValue();
            text.setNodeValue(isValue ? ink.value(called(element), written) : ink.text(written));
        }
    }

    private static void inkAttributes(Element element, Ink ink) {
        var attributes = element.getAttributes();
        for (var at = 0; at < attributes.getLength(); at++) {
            var attribute = (Attr) attributes.item(at);
            if (!isOfNamespace(attribute)) {
                attribute.setValue(
                        isCalling(attribute)
                                ? ink.name(attribute.getValue())
                                : ink.value(attribute.getName(), attribute.getValue()));
            }
        }
    }

    /** Addresses of vocabularies, by which a program knows what it reads. */
    private static boolean isOfNamespace(Attr attribute) {
        return attribute.getName().startsWith(XMLConstants.XMLNS_ATTRIBUTE)
                || attribute.getName().endsWith("schemaLocation");
    }

    private static boolean isCalling(Attr attribute) {
        return CALLING.contains(attribute.getName().toLowerCase(java.util.Locale.ROOT))
                && attribute.getOwnerElement().hasChildNodes();
    }

    /** By an attribute, or by its own name. */
    private static String called(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(at -> (Attr) attributes.item(at))
                .filter(XmlText::isCalling)
                .map(Attr::getValue)
                .findFirst()
                .orElse(element.getTagName());
    }

    private static List<Node> children(Node parent) {
        var all = parent.getChildNodes();
        return IntStream.range(0, all.getLength()).mapToObj(all::item).toList();
    }

    private static byte[] written(Document document) {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var out = new ByteArrayOutputStream();
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("The platform cannot write XML");
        }
    }
}
