package org.inkwell.redaction.sight;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.inkwell.redaction.Box;

/**
 * How uneven the page is on which words stand: a photographed screen has grain and waves all over
 * it, which are no picture on it.
 */
final class Waves {

    /** Cells beside words that tell what the page is like. */
    private static final int LEAST_CELLS = 60;

    /** Words on a photograph are fewer. */
    private static final int LEAST_WORDS = 20;

    /** Of a page's shades; what lies farther apart is a photograph behind the words. */
    private static final int LARGEST = 12;

    /** The share of them with the texture of a photograph: a compressed screen has fewer. */
    private static final double LEAST_TEXTURED = 0.15;

    /** The share of them that is page; the others have strokes that nobody read. */
    private static final double PAGE = 0.8;

    private static final int AROUND = 3 * Texture.CELL;

    private Waves() {}

    /** How far the shades of a cell of the page lie apart at most; empty where it is even. */
    static OptionalInt between(List<Box> words, Texture texture) {
        var beside = texture.beside(words, AROUND);
        var cells = beside.length;
        var textured = Arrays.stream(beside).filter(texture::isTextured).count();
        if (words.size() < LEAST_WORDS
                || cells < LEAST_CELLS
                || textured < LEAST_TEXTURED * cells) {
            return OptionalInt.empty();
        }
        var spreads = Arrays.stream(beside).map(texture::spread).sorted().toArray();
        var page = spreads[(int) (PAGE * cells)];
        return page > LARGEST ? OptionalInt.empty() : OptionalInt.of(page);
    }
}
