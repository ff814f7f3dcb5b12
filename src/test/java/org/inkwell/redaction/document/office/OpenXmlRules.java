package org.inkwell.redaction.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** What a program asks of a DOCX, XLSX or PPTX before it opens it. */
final class OpenXmlRules {

    private OpenXmlRules() {}

    /** Every part parses and has a type; every relation leads to a part and is asked for by one. */
    static void check(Packed file) {
        var typed = new HashSet<String>();
        for (var type : elements(file, "[Content_Types].xml", "Override")) {
            typed.add(type.getAttribute("PartName").substring(1));
        }
        for (var path : file.parts().keySet()) {
            if (path.endsWith(".rels")) {
                elements(file, path, "Relationship")
                        .forEach(
                                one ->
                                        assertThat(file.parts())
                                                .containsKey(
                                                        one.getAttribute("Target").substring(1)));
            } else if (!path.startsWith("[")) {
                assertThat(typed).contains(path);
                if (path.endsWith(".xml")) {
                    checkRelations(file, path);
                }
            }
        }
    }

    private static void checkRelations(Packed file, String path) {
        var end = path.lastIndexOf('/') + 1;
        var list = path.substring(0, end) + "_rels/" + path.substring(end) + ".rels";
        var known = new HashSet<String>();
        if (file.parts().containsKey(list)) {
            elements(file, list, "Relationship").forEach(one -> known.add(one.getAttribute("Id")));
        }
        for (var element : elements(file, path, "*")) {
            for (var name : List.of("id", "embed", "link", "pict")) {
                var id = element.getAttributeNS(Relation.TYPES.replaceAll("/$", ""), name);
                assertThat(id.isEmpty() || known.contains(id)).as(path + " " + id).isTrue();
            }
        }
    }

    private static List<Element> elements(Packed file, String path, String name) {
        var found = file.xml(path).getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }
}
