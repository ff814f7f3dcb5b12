package org.inkwell.redaction.document.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;
import org.w3c.dom.Document;

/** A DOCX, XLSX or PPTX, made anew of the parts that its kind lists, under names of their kinds. */
final class OpenXml {

    private static final Vocabulary VOCABULARY = new Vocabulary("open-xml.txt");
    private static final String MAIN = "officeDocument";
    private static final String IMAGE = "image";

    private final Archive archive;
    private final ContentTypes types;
    private final Ink ink;
    private final Sayings sayings;
    private final Pictures pictures;
    private final String main;
    private final Assembly made = new Assembly();
    private final Map<String, String> paths = new HashMap<>();

    /**
     * @param mains content types of the part that opens files of its kind
     * @throws WithheldException if it is no such file, or brings programs
     */
    OpenXml(byte[] file, Ink ink, Set<String> mains) throws WithheldException {
        this.archive = new Archive(file);
        this.types = new ContentTypes(archive);
        this.ink = ink;
        this.sayings = new Sayings(ink, VOCABULARY);
        this.pictures = new Pictures(ink, archive);
        if (types.haveMacros() || archive.paths().stream().anyMatch(OpenXml::isMacro)) {
            throw new WithheldException(
                    "The file brings macros. Save it as a kind without macros and send that.");
        }
        this.main = related("", MAIN).map(Relation::target).orElse("");
        if (!mains.contains(types.of(main))) {
            throw new WithheldException(
                    "The file is not of the kind that its name says, or of one that nobody else"
                            + " reads. Save it in the usual format of its program.");
        }
    }

    Sayings sayings() {
        return sayings;
    }

    /** What the opening part names so. */
    Optional<Document> beside(String relation) throws WithheldException {
        var path = related(main, relation).map(Relation::target).flatMap(archive::part);
        return path.isPresent() ? Optional.of(Xml.parse(path.get())) : Optional.empty();
    }

    /** Whether the opening part says so of the whole file. */
    boolean says(String attribute) throws WithheldException {
        return Xml.children(Xml.parse(archive.needed(main)).getDocumentElement()).stream()
                .anyMatch(one -> one.getAttribute(attribute).matches("1|true|on"));
    }

    /**
     * The new file.
     *
     * @param opening the path of the opening part, but for its ending
     * @param kinds those that stay beside it
     */
    byte[] inked(String opening, Stream<PartKind> kinds) throws WithheldException {
        var known = kinds.collect(Collectors.toMap(PartKind::relation, Function.identity()));
        var path = place(main, new PartKind(MAIN, types.of(main), opening), known);
        made.relate("", MAIN, path);
        return made.written();
    }

    private Optional<Relation> related(String path, String relation) throws WithheldException {
        return Relation.of(path, archive).stream()
                .filter(one -> one.type().equals(relation) && !one.isElsewhere())
                .findFirst();
    }

    private String place(String path, PartKind kind, Map<String, PartKind> kinds)
            throws WithheldException {
        if (paths.containsKey(path)) {
            return paths.get(path);
        }
        var number = sayings.number(kind.path(), path);
        var place = kind.path() + (kind.relation().equals(MAIN) ? "" : number) + ".xml";
        paths.put(path, place);
        var relations = new HashMap<String, String>();
        for (var relation : Relation.of(path, archive)) {
            var to = placeOf(relation, kinds);
            if (to.isPresent()) {
                relations.put(relation.id(), made.relate(place, relation.type(), to.get()));
            }
        }
        var part = Xml.parse(archive.needed(path));
        new Pruner(VOCABULARY, sayings, relations).prune(part);
        kind.hand().ink(part);
        new Paragraphs(part.getDocumentElement(), VOCABULARY, ink).ink();
        made.add(place, kind.contentType(), Written.of(part, VOCABULARY));
        return place;
    }

    private Optional<String> placeOf(Relation relation, Map<String, PartKind> kinds)
            throws WithheldException {
        if (relation.isElsewhere()) {
            return Optional.empty();
        }
        if (relation.type().equals(IMAGE)) {
            return Optional.of(picture(relation.target()));
        }
        var kind = kinds.get(relation.type());
        return kind == null || !kind.contentType().equals(types.of(relation.target()))
                ? Optional.empty()
                : Optional.of(place(relation.target(), kind, kinds));
    }

    private String picture(String path) {
        var place = paths.get(path);
        if (place == null) {
            place = main.replaceFirst("/.*", "/media/image") + sayings.number(IMAGE, path) + ".png";
            paths.put(path, place);
            made.add(place, "image/png", pictures.inked(path));
        }
        return place;
    }

    private static boolean isMacro(String path) {
        return path.endsWith("vbaproject.bin");
    }
}
