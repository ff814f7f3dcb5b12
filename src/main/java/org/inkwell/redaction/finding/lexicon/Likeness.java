package org.inkwell.redaction.finding.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * How like a word, and how unlike a name, the letters of a word are: a table of weights for pieces
 * of words, learnt as src/docs/words.md says. Changed only together with train-likeness.py.
 */
final class Likeness {

    /** What at most one in two hundred names of any culture reaches that training never saw. */
    private static final double ENOUGH = 3;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    private static final int TABLE = 1 << 17;
    private static final int LONGEST_PIECE = 5;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 10;
    private static final int LONGEST_REST = 4;
    private static final int LONGEST_LINK = 2;

    /** Kinds of pieces; lower numbers are runs of so many letters. */
    private static final int HEAD = 6;

    private static final int TAIL = 7;
    private static final int AFTER = 8;
    private static final int BEFORE = 9;
    private static final int COVER = 10;

    private final Predicate<String> parts;
    private final byte[] weights = new byte[TABLE];
    private final double scale;

    /**
     * @param parts whether others may be made of a folded word
     */
    Likeness(Predicate<String> parts) {
        this.parts = parts;
        try (var raw =
                        Likeness.class.getResourceAsStream(
                                "/org/inkwell/redaction/finding/likeness.bin.gz");
                var in = new DataInputStream(new GZIPInputStream(raw))) {
            scale = in.readFloat();
            in.readFully(weights);
        } catch (IOException e) {
            throw new UncheckedIOException("The weights of words cannot be read", e);
        }
    }

    /** Whether a folded word of letters is made as words are, and as names are not. */
    boolean isWord(String folded) {
        return folded.length() >= SHORTEST
                && folded.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && score(folded) > ENOUGH;
    }

    /** The logarithm of the odds, as training has it. */
    double score(String folded) {
        var word = folded.substring(0, Math.min(folded.length(), LONGEST));
        return scale * (letters("{" + word + "{") + pieces(word));
    }

    private int letters(String edged) {
        var sum = 0;
        for (var size = 2; size <= LONGEST_PIECE; size++) {
            for (var at = 0; at + size <= edged.length(); at++) {
                sum += weight(size, edged.substring(at, at + size));
            }
        }
        return sum;
    }

    private int pieces(String word) {
        var length = word.length();
        var head = length - 1;
        while (head >= SHORTEST_PART && !parts.test(word.substring(0, head))) {
            head--;
        }
        head = head < SHORTEST_PART ? 0 : head;
        var tail = length - 1;
        while (tail >= SHORTEST_PART && !parts.test(word.substring(length - tail))) {
            tail--;
        }
        tail = tail < SHORTEST_PART ? 0 : tail;
        var sum = weight(HEAD, head, "") + weight(TAIL, tail, "");
        if (head > 0 && length - head <= LONGEST_REST) {
            sum += weight(AFTER, head, word.substring(head));
        }
        if (tail > 0 && length - tail <= LONGEST_REST) {
            sum += weight(BEFORE, tail, word.substring(0, length - tail));
        }
        if (head > 0 && tail > 0 && length - head - tail <= LONGEST_LINK) {
            var link = word.substring(head, Math.max(head, length - tail));
            sum += weight(COVER, Math.min(head, tail), link);
        }
        return sum;
    }

    private int weight(int kind, int part, String text) {
        return weight(kind * 31 + Math.min(part, LONGEST_PART), text);
    }

    private int weight(int start, String text) {
        var hash = start;
        for (var at = 0; at < text.length(); at++) {
            hash = hash * 31 + text.charAt(at) - 'a' + 1;
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        hash ^= hash >>> 12;
        hash *= 0x297a2d39;
        hash ^= hash >>> 15;
        return weights[hash & (TABLE - 1)];
    }
}
