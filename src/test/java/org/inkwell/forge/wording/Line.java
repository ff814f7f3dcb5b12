package org.inkwell.forge.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pieces one after the other, without a blank between them that is not in their text. */
public record Line(List<Piece> pieces) {

    public static Line safe(String text) {
        return new Line(List.of(Piece.safe(text)));
    }

    static Line unjudged(String text) {
        return new Line(List.of(Piece.unjudged(text)));
    }

    static Line of(Piece... pieces) {
        return new Line(List.of(pieces));
    }

    static Line joined(Stream<Line> lines) {
        return new Line(lines.flatMap(line -> line.pieces().stream()).toList());
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    String html() {
        return pieces.stream().map(Piece::html).collect(Collectors.joining());
    }
}
