package org.inkwell.redaction.document.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a new file, with the lists by which programs find them. */
final class Assembly {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String LISTS = "application/vnd.openxmlformats-package.relationships+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, List<String>> relations = new LinkedHashMap<>();

    void add(String path, String contentType, byte[] part) {
        parts.put(path, part.clone());
        types.put(path, contentType);
    }

    /**
     * Lets one part name another.
     *
     * @param from a path; blank for the whole file
     * @return by what it names it
     */
    String relate(String from, String type, String to) {
        var known = relations.computeIfAbsent(from, first -> new ArrayList<>());
        var id = "rId" + (known.size() + 1);
        known.add(
                "<Relationship Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>"
                        .formatted(id, Relation.TYPES + type, to));
        return id;
    }

    byte[] written() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", contentTypes());
        relations.forEach((path, list) -> all.put(listOf(path), list(list)));
        all.putAll(parts);
        return Archive.written(all, Set.of());
    }

    private byte[] contentTypes() {
        var written = new StringBuilder(HEAD);
        written.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
        written.append("<Default Extension=\"rels\" ContentType=\"").append(LISTS).append("\"/>");
        types.forEach(
                (path, type) ->
                        written.append(
                                "<Override PartName=\"/%s\" ContentType=\"%s\"/>"
                                        .formatted(path, type)));
        return bytes(written.append("</Types>"));
    }

    private static byte[] list(List<String> relations) {
        return bytes(
                new StringBuilder(HEAD)
                        .append("<Relationships xmlns=\"")
                        .append(PACKAGE)
                        .append("relationships\">")
                        .append(String.join("", relations))
                        .append("</Relationships>"));
    }

    private static String listOf(String path) {
        var end = path.lastIndexOf('/') + 1;
        return path.substring(0, end) + "_rels/" + path.substring(end) + ".rels";
    }

    private static byte[] bytes(StringBuilder written) {
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }
}
