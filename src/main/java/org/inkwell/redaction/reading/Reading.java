package org.inkwell.redaction.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inkwell.redaction.Box;

/**
 * What was read on a picture.
 *
 * @param lines from top to bottom
 * @param unread places that look like text and that no reader could read
 * @param ofInked whether ink had taken part of the picture before
 */
public record Reading(List<TextLine> lines, List<Box> unread, boolean ofInked) {

    /** Two readers do not make the same word of so many letters of what is none. */
    private static final int WORD = 3;

    private static final String INK = "\u25A0";

    public Reading {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }

    public Reading(List<TextLine> lines, List<Box> unread) {
        this(lines, unread, false);
    }

    /** Where both readers read the same, in lines with three such letters or digits and more. */
    public List<Box> agreed() {
        return lines.stream()
                .map(line -> line.tokens().stream().filter(Token::isAgreed).toList())
                .filter(same -> same.stream().mapToLong(Token::letters).sum() >= WORD)
                .flatMap(List::stream)
                .map(Token::box)
                .toList();
    }

    /** Whether the token stands for a place of ink. */
    public static boolean isInk(Token token) {
        return token.first().equals(INK);
    }

    /** Where both readers read a word, if not the same. */
    public List<Box> likely() {
        return lines.stream()
                .flatMap(line -> line.tokens().stream())
                .filter(Token::isLikely)
                .map(Token::box)
                .toList();
    }

    /**
     * The same with a word of ink at each place: without it what stands beside an inked value would
     * pass for the value.
     */
    public Reading with(List<Box> ink) {
        var all = new ArrayList<>(lines);
        ink.forEach(box -> all.add(new TextLine(List.of(new Token(box, INK, INK)))));
        all.sort(Comparator.comparingInt(line -> line.box().y()));
        return new Reading(all, unread, true);
    }
}
