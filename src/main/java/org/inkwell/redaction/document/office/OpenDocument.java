package org.inkwell.redaction.document.office;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;
import org.w3c.dom.Document;

/**
 * An ODT, ODS or ODP, or a template of one: its content, its styles with headers and footers, and
 * its pictures. Fields are the text that they last showed; formulas, rules, names of ranges,
 * comments, what was deleted, charts, embedded objects and all properties go.
 */
public final class OpenDocument implements Format {

    private static final Vocabulary VOCABULARY = new Vocabulary("open-document.txt");
    private static final String LINKS = "http://www.w3.org/1999/xlink";
    private static final String TYPE = "mimetype";
    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private final String type;

    /**
     * @param type of its files, as they say themselves
     */
    public OpenDocument(String type) {
        this.type = type;
    }

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var archive = new Archive(file);
        check(archive);
        var made = new LinkedHashMap<String, byte[]>();
        made.put(TYPE, type.getBytes(StandardCharsets.US_ASCII));
        var sayings = new Sayings(ink, VOCABULARY);
        var pictures = new Pictures(ink, archive);
        for (var path : List.of("styles.xml", "content.xml")) {
            if (path.equals("content.xml") || archive.part(path).isPresent()) {
                var part = Xml.parse(archive.needed(path));
                var places = placed(part, sayings, pictures, made);
                new Pruner(VOCABULARY, sayings, places).prune(part);
                var measures = new Measures(part, ink);
                new Paragraphs(part.getDocumentElement(), VOCABULARY, ink).ink();
                measures.settle();
                made.put(path, Written.of(part, VOCABULARY));
            }
        }
        made.put("META-INF/manifest.xml", manifest(made.keySet()));
        return Archive.written(made, Set.of(TYPE));
    }

    private void check(Archive archive) throws WithheldException {
        var said = new String(archive.needed(TYPE), StandardCharsets.US_ASCII).strip();
        if (!said.equals(type)) {
            throw new WithheldException(
                    "The file is not of the kind that its name says. Save it anew.");
        }
        if (archive.paths().stream().anyMatch(path -> path.matches("(basic|scripts)/.*"))) {
            throw new WithheldException(
                    "The file brings macros. Save it without macros and send that.");
        }
        var manifest = Xml.parse(archive.needed("META-INF/manifest.xml"));
        if (!Xml.all(manifest, "encryption-data").isEmpty()) {
            throw new WithheldException(
                    "The file is locked with a password. Save it without one and send that.");
        }
    }

    /** New places of the pictures that a part shows, by what it calls them. */
    private static Map<String, String> placed(
            Document part, Sayings sayings, Pictures pictures, Map<String, byte[]> made) {
        var places = new HashMap<String, String>();
        for (var image : Xml.all(part, "image")) {
            var path = image.getAttributeNS(LINKS, "href");
            if (path.matches("(\\./)?Pictures/[^/:]+")) {
                var place = "Pictures/image" + sayings.number("image", path) + ".png";
                made.computeIfAbsent(
                        place,
                        first -> pictures.inked(Archive.path(path.replaceFirst("^\\./", ""))));
                places.put(path, place);
            }
        }
        return places;
    }

    private byte[] manifest(Set<String> paths) {
        var written = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        written.append("<manifest:manifest xmlns:manifest=\"").append(MANIFEST).append('"');
        written.append(" manifest:version=\"1.2\">").append(entry("/", type));
        for (var path : paths) {
            if (!path.equals(TYPE)) {
                written.append(entry(path, path.endsWith(".png") ? "image/png" : "text/xml"));
            }
        }
        return written.append("</manifest:manifest>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String entry(String path, String type) {
        return "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>"
                .formatted(path, type);
    }
}
