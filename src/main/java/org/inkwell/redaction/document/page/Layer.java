package org.inkwell.redaction.document.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.reading.Token;

/** Words to search a page by: of those on its picture the ones that would stay in a text too. */
final class Layer {

    private final Ink ink;

    Layer(Ink ink) {
        this.ink = ink;
    }

    List<TextLine> of(List<TextLine> onPicture) {
        return onPicture.stream().flatMap(line -> staying(line).stream()).toList();
    }

    /** What one line says, as a reader of the file has it. */
    static String said(TextLine line) {
        return line.tokens().stream().map(Token::first).collect(Collectors.joining(" "));
    }

    private Optional<TextLine> staying(TextLine line) {
        var written = words(line.tokens().stream().filter(Layer::isWritable));
        return written.filter(this::stays)
                .or(
                        () ->
                                written.flatMap(
                                        all ->
                                                words(
                                                        all.tokens().stream()
                                                                .filter(
                                                                        t ->
                                                                                !ink.goes(
                                                                                        t
                                                                                                .first())))))
                .filter(this::stays);
    }

    private boolean stays(TextLine line) {
        return !ink.goes(said(line));
    }

    private static Optional<TextLine> words(Stream<Token> tokens) {
        var words = tokens.toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new TextLine(words));
    }

    private static boolean isWritable(Token token) {
        return token.first().codePoints().allMatch(sign -> sign > ' ' && sign <= '~');
    }
}
