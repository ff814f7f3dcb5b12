package org.inkwell.redaction.document.office;

import java.util.HashMap;
import java.util.Map;
import org.inkwell.redaction.document.ink.WithheldException;

/** What kind each part of a file is of, as the file says. */
final class ContentTypes {

    private static final String PATH = "[content_types].xml";
    private static final String MACROS = "(?i).*(vba|macroenabled).*";

    private final Map<String, String> byPath = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    ContentTypes(Archive archive) throws WithheldException {
        var root = Xml.parse(archive.needed(PATH)).getDocumentElement();
        for (var one : Xml.children(root, "Override")) {
            byPath.put(Archive.path(one.getAttribute("PartName")), one.getAttribute("ContentType"));
        }
        for (var one : Xml.children(root, "Default")) {
            byEnding.put(
                    Archive.path(one.getAttribute("Extension")), one.getAttribute("ContentType"));
        }
    }

    String of(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1);
        return byPath.getOrDefault(path, byEnding.getOrDefault(ending, ""));
    }

    /** Whether the file brings programs. */
    boolean haveMacros() {
        return byPath.values().stream().anyMatch(type -> type.matches(MACROS))
                || byEnding.values().stream().anyMatch(type -> type.matches(MACROS));
    }
}
