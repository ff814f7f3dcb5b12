package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.reading.Token;

/** Tokens as one text, that knows from where in the text it came. */
final class Passage {

    private final List<Token> tokens;
    private final List<Integer> starts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Passage(List<Token> tokens, Function<Token, String> reading, String between) {
        this.tokens = tokens;
        for (var token : tokens) {
            if (!text.isEmpty()) {
                text.append(between);
            }
            starts.add(text.length());
            text.append(reading.apply(token));
        }
    }

    /** The tokens of a cell, as one reader has them. */
    static Passage of(List<Token> tokens, Function<Token, String> reading) {
        return new Passage(tokens, reading, " ");
    }

    String text() {
        return text.toString();
    }

    /** Places of the tokens that the stretch of text touches. */
    Stream<Integer> touched(int start, int end) {
        return IntStream.range(0, tokens.size())
                .filter(i -> starts.get(i) < end && endOf(i) > start)
                .boxed();
    }

    int startOf(int at) {
        return starts.get(at);
    }

    int endOf(int at) {
        return at + 1 < starts.size() ? starts.get(at + 1) : text.length();
    }
}
