package org.inkwell.redaction.document.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.inkwell.redaction.document.ink.Ink;

/** What a value within one file becomes, by how the vocabulary says that it is read. */
final class Sayings {

    private static final String ANY_CELL = "Sheet1!$A$1";
    private static final String BULLET = "•";

    private final Ink ink;
    private final Vocabulary vocabulary;
    private final Aliases aliases = new Aliases();
    private final Map<String, Optional<String>> plain = new HashMap<>();

    Sayings(Ink ink, Vocabulary vocabulary) {
        this.ink = ink;
        this.vocabulary = vocabulary;
    }

    /**
     * @return none where the value may not stay
     * @throws IllegalArgumentException if the vocabulary's word for how it is read is not known
     */
    Optional<String> of(String how, String value) {
        return switch (how) {
            case "plain" -> plain.computeIfAbsent(value.strip(), Sayings::plain);
            case "text" -> Optional.of(ink.text(value));
            case "blank" -> Optional.of("");
            case "style" -> Optional.of("S" + aliases.of(how, value));
            case "number" -> Optional.of("" + aliases.of(how, value));
            case "title" -> Optional.of(title(value));
            case "sheet" -> Optional.of(sheet(value));
            case "where" -> Optional.of(where(value));
            case "font" -> Optional.of(value).filter(Vocabulary::isFont);
            case "drawing" -> Optional.of(value).filter(vocabulary::isAddress);
            case "signs" -> Shape.LEVEL.only(value);
            case "moment" -> Shape.MOMENT.only(value);
            case "language" -> Shape.LANGUAGE.only(value);
            case "cells" -> Shape.CELLS.only(value);
            case "guide" -> Shape.GUIDE.only(value);
            case "place" -> Shape.PLACE.only(value).or(() -> Optional.of("0"));
            case "level" -> Shape.LEVEL.only(value).or(() -> Optional.of(BULLET));
            case "format" -> Shape.FORMAT.only(value).or(() -> Optional.of("General"));
            case "sign" ->
                    Optional.of(value.codePointCount(0, value.length()) == 1 ? value : BULLET);
            default -> throw new IllegalArgumentException("The vocabulary reads nothing so");
        };
    }

    /** What a sheet is called: its own name, or a number. */
    String sheet(String name) {
        return ink.name(name).equals(name) ? name : "Sheet (" + aliases.of("sheet", name) + ")";
    }

    /** The same for the same name of one sort; another for another. */
    int number(String sort, String name) {
        return aliases.of(sort, name);
    }

    private static Optional<String> plain(String value) {
        return Shape.PLAIN
                .only(value)
                .or(() -> Optional.of(value).filter(Vocabulary::isWord))
                .or(() -> Shape.BORDER.only(value));
    }

    private String title(String name) {
        return Shape.TITLE.only(name).orElseGet(() -> "Style " + aliases.of("title", name));
    }

    /** Cells of a sheet, as a chart names them. */
    private String where(String reference) {
        var end = reference.lastIndexOf('!');
        if (end < 0 || Shape.CELLS.only(reference.substring(end + 1)).isEmpty()) {
            return ANY_CELL;
        }
        var name = reference.substring(0, end).replaceAll("^'|'$", "").replace("''", "'");
        return "'" + sheet(name).replace("'", "''") + "'" + reference.substring(end);
    }
}
