package org.inkwell.redaction.document.office;

import java.util.List;
import org.inkwell.redaction.document.ink.WithheldException;
import org.w3c.dom.Element;

/**
 * What one part has to do with another, or with something elsewhere.
 *
 * @param id by which the part names it
 * @param type the end of the standard's name for it; blank if it is none of the standard's
 * @param target the path of a part; of what is elsewhere, an address
 */
record Relation(String id, String type, String target, boolean isElsewhere) {

    static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /**
     * All of one part.
     *
     * @param path of the part; blank for the whole file
     */
    static List<Relation> of(String path, Archive archive) throws WithheldException {
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        var part = archive.part(folder + "_rels/" + path.substring(folder.length()) + ".rels");
        if (part.isEmpty()) {
            return List.of();
        }
        return Xml.children(Xml.parse(part.get()).getDocumentElement(), "Relationship").stream()
                .map(element -> of(element, folder))
                .toList();
    }

    private static Relation of(Element element, String folder) {
        var type = element.getAttribute("Type");
        var target = element.getAttribute("Target");
        return new Relation(
                element.getAttribute("Id"),
                type.startsWith(TYPES) ? type.substring(TYPES.length()) : "",
                resolved(folder, target),
                element.getAttribute("TargetMode").equals("External"));
    }

    /** "../media/image1.png" as seen from "word/charts/". */
    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return Archive.path(target);
        }
        var whole = folder;
        var rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                whole = whole.replaceFirst("[^/]*/$", "");
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return Archive.path(whole + rest);
    }
}
