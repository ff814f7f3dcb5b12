package org.inkwell.redaction.finding.roll;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A Common Transfer File.
 *
 * @see <a href="https://www.gov.uk/government/publications/common-transfer-file-ctf">the form</a>
 */
final class CtfRoll {

    private static final Map<String, Field> ELEMENTS =
            Map.ofEntries(
                    Map.entry("upn", Field.UPN),
                    Map.entry("formerupn", Field.UPN),
                    Map.entry("uniquelearnernumber", Field.OTHER_NUMBER),
                    Map.entry("uln", Field.OTHER_NUMBER),
                    Map.entry("uci", Field.OTHER_NUMBER),
                    Map.entry("nhsno", Field.OTHER_NUMBER),
                    Map.entry("surname", Field.SURNAME),
                    Map.entry("preferredsurname", Field.SURNAME),
                    Map.entry("formersurname", Field.SURNAME),
                    Map.entry("forename", Field.FORENAME),
                    Map.entry("preferredforename", Field.FORENAME),
                    Map.entry("middlenames", Field.MIDDLE_NAME),
                    Map.entry("middlename", Field.MIDDLE_NAME),
                    Map.entry("dob", Field.BIRTH),
                    Map.entry("phoneno", Field.PHONE),
                    Map.entry("email", Field.EMAIL),
                    Map.entry("emailaddress", Field.EMAIL),
                    Map.entry("postcode", Field.POSTCODE),
                    Map.entry("addressline1", Field.ADDRESS),
                    Map.entry("addressline2", Field.ADDRESS),
                    Map.entry("addressline3", Field.ADDRESS),
                    Map.entry("addressline4", Field.ADDRESS),
                    Map.entry("addressline5", Field.ADDRESS),
                    Map.entry("line1", Field.ADDRESS),
                    Map.entry("line2", Field.ADDRESS),
                    Map.entry("line3", Field.ADDRESS),
                    Map.entry("line4", Field.ADDRESS),
                    Map.entry("line5", Field.ADDRESS),
                    Map.entry("saon", Field.ADDRESS),
                    Map.entry("paon", Field.ADDRESS),
                    Map.entry("street", Field.ADDRESS),
                    Map.entry("locality", Field.ADDRESS),
                    Map.entry("town", Field.ADDRESS),
                    Map.entry("posttown", Field.ADDRESS));

    private final XMLStreamReader xml;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Heading> headings = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<List<Entry>> open = new ArrayDeque<>();

    private CtfRoll(XMLStreamReader xml) {
        this.xml = xml;
    }

    static RollFile read(String text) throws RollException {
        try {
            var start = text.indexOf('<');
            var xml = factory().createXMLStreamReader(new StringReader(text.substring(start)));
            return new CtfRoll(xml).read();
        } catch (XMLStreamException e) {
            // The cause's text may hold what stands there.
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new RollException("The XML is broken at line " + Math.max(1, line) + ".");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private RollFile read() throws XMLStreamException, RollException {
        var root = true;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RollException(
                                "The XML declares or uses entities, which no transfer file does.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (root && !name().equals("ctfile")) {
                        throw new RollException("The XML is no Common Transfer File.");
                    }
                    root = false;
                    start();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        }
        if (members.isEmpty()) {
            throw new RollException("The transfer file holds no pupil.");
        }
        return new RollFile(members, List.copyOf(headings.values()), List.of());
    }

    private String name() {
        return xml.getLocalName().toLowerCase(Locale.ROOT);
    }

    private boolean isPerson() {
        return name().equals("pupil") || name().equals("contact");
    }

    private void start() {
        text.setLength(0);
        if (isPerson()) {
            open.push(new ArrayList<>());
        }
    }

    private void end() {
        if (open.isEmpty()) {
            return;
        }
        if (isPerson()) {
            close(open.pop());
            return;
        }
        var field = ELEMENTS.get(name());
        var said = text.toString().strip();
        text.setLength(0);
        if (field != null && !said.isEmpty()) {
            open.peek().add(new Entry(field, said));
            understood(field);
        }
    }

    private void close(List<Entry> entries) {
        if (!entries.isEmpty()) {
            members.add(new Member(open.isEmpty() ? Who.PUPIL : Who.CONTACT, entries));
        }
    }

    private void understood(Field field) {
        var whose = open.size() > 1 ? "contact" : "";
        var heading = (whose.isEmpty() ? "" : "Contact ") + xml.getLocalName();
        headings.putIfAbsent(
                heading, new Heading(heading, Optional.of(new Column(field, whose, Who.PUPIL))));
    }
}
