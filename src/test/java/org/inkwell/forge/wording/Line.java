package org.inkwell.forge.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
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

    /** Broken between words into lines that fit, each as long as it can be. */
    public List<Line> broken(Predicate<String> fits) {
        var lines = new ArrayList<Line>();
        var line = new ArrayList<Piece>();
        for (var word : words()) {
            var longer = Stream.concat(line.stream(), Stream.of(word)).toList();
            if (!line.isEmpty() && !fits.test(new Line(longer).text().stripTrailing())) {
                lines.add(new Line(List.copyOf(line)));
                line.clear();
            }
            line.add(word);
        }
        lines.add(new Line(List.copyOf(line)));
        return lines;
    }

    /** Each word with the blank after it. */
    private List<Piece> words() {
        return pieces.stream()
                .flatMap(
                        piece ->
                                Arrays.stream(piece.text().split("(?<= )", -1))
                                        .filter(word -> !word.isEmpty())
                                        .map(word -> new Piece(word, piece.label())))
                .toList();
    }

    String html() {
        return pieces.stream().map(Piece::html).collect(Collectors.joining());
    }
}
