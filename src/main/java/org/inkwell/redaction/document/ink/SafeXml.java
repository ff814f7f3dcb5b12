package org.inkwell.redaction.document.ink;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** How the XML of strangers is read. */
public final class SafeXml {

    private static final String NO_TYPES = "http://apache.org/xml/features/disallow-doctype-decl";

    private SafeXml() {}

    /**
     * Readers that take no document type, and with it no entity and nothing from elsewhere.
     *
     * @see <a
     *     href="https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html">XXE</a>
     */
    public static DocumentBuilderFactory readers() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_TYPES, true);
        factory.setCoalescing(true);
        return factory;
    }
}
