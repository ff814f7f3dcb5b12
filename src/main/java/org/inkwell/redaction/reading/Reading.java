package org.inkwell.redaction.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;

/**
 * What was read on a picture.
 *
 * @param lines from top to bottom
 * @param unread places that look like text and that no reader could read
 * @param ofInked whether ink had taken part of the picture before
 * @param onEnd what stands on end, as headings of narrow columns do
 */
public record Reading(List<TextLine> lines, List<Box> unread, boolean ofInked, List<OnEnd> onEnd) {

    /** Two readers do not make the same word of so many letters of what is none. */
    private static final int WORD = 3;

    private static final int FEW = 3;

    /** From the top of a capital to the foot of a letter, in pixels. */
    private static final int SMALL = 8;

    private static final String INK = "\u25A0";

    public Reading {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
        onEnd = List.copyOf(onEnd);
    }

    public Reading(List<TextLine> lines, List<Box> unread) {
        this(lines, unread, false, List.of());
    }

    /** Where both readers read the same, in lines with three such letters or digits and more. */
    public List<Box> agreed() {
        return with(
                Reading::agreed,
                lines.stream()
                        .map(line -> line.tokens().stream().filter(Token::isAgreed).toList())
                        .filter(same -> same.stream().mapToLong(Token::letters).sum() >= WORD)
                        .flatMap(List::stream)
                        .map(Token::box));
    }

    /** Whether the token stands for a place of ink. */
    public static boolean isInk(Token token) {
        return token.first().equals(INK);
    }

    /** Where both readers read a word, if not the same. */
    public List<Box> likely() {
        return with(Reading::likely, tokens().filter(Token::isLikely).map(Token::box));
    }

    /** Where the words of the lines stand. */
    public List<Box> level() {
        return tokens().map(Token::box).toList();
    }

    /** Where those words stand that stand on end. */
    public List<Box> standing() {
        return onEnd.stream().flatMap(end -> end.boxes(Reading::words)).toList();
    }

    /** Where every word stands. */
    public List<Box> words() {
        return with(Reading::words, level().stream());
    }

    /** Whether most of what was read is so small that it is read better when it is enlarged. */
    public boolean isSmall() {
        var heights =
                tokens().filter(t -> t.letters() >= WORD)
                        .mapToInt(t -> t.box().height())
                        .sorted()
                        .toArray();
        return heights.length > 0 && heights[heights.length / 2] <= SMALL;
    }

    /** Of the letters, the share of those in words that both readers read alike. */
    public double agreement() {
        var all = tokens().toList();
        var letters = all.stream().mapToLong(Token::letters).sum();
        return letters == 0 ? 1 : (double) Token.agreedLetters(all) / letters;
    }

    /** Whether the readers agree on so little that the page may be upside down. */
    public boolean isHardlyAgreed() {
        return agreement() * FEW < 1;
    }

    /**
     * The same with a word of ink at each place: without it what stands beside an inked value would
     * pass for the value.
     */
    public Reading with(List<Box> ink) {
        var all = new ArrayList<>(lines);
        ink.forEach(box -> all.add(new TextLine(List.of(new Token(box, INK, INK)))));
        all.sort(Comparator.comparingInt(line -> line.box().y()));
        return new Reading(all, unread, true, onEnd.stream().map(end -> end.with(ink)).toList());
    }

    private Stream<Token> tokens() {
        return lines.stream().flatMap(line -> line.tokens().stream());
    }

    private List<Box> with(Function<Reading, List<Box>> ofOnEnd, Stream<Box> level) {
        return Stream.concat(level, onEnd.stream().flatMap(end -> end.boxes(ofOnEnd))).toList();
    }
}
