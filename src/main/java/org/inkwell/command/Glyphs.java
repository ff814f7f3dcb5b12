package org.inkwell.command;

import java.util.HashMap;
import java.util.stream.IntStream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** Letters of one word on an original, to be looked for on what was made of it. */
final class Glyphs {

    private static final int CONTRAST = 40;

    private final Pixels original;
    private final Box box;
    private final int ground;

    Glyphs(Pixels original, Box box) {
        this.original = original;
        this.box = box;
        this.ground = mostCommon();
    }

    private int mostCommon() {
        var counts = new HashMap<Integer, Integer>();
        rows().forEach(
                        y ->
                                columns()
                                        .forEach(
                                                x ->
                                                        counts.merge(
                                                                original.rgb(x, y),
                                                                1,
                                                                Integer::sum)));
        return counts.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(0);
    }

    /** The share of columns with letters in which the letters can still be seen. */
    double standing(Pixels made) {
        var lettered = columns().filter(this::hasLetter).toArray();
        var standing = IntStream.of(lettered).filter(x -> stands(x, made)).count();
        return lettered.length == 0 ? 0 : (double) standing / lettered.length;
    }

    private boolean hasLetter(int x) {
        return rows().anyMatch(y -> isLetter(x, y));
    }

    private boolean stands(int x, Pixels made) {
        var letters = rows().filter(y -> isLetter(x, y)).toArray();
        var same = IntStream.of(letters).filter(y -> made.rgb(x, y) == original.rgb(x, y)).count();
        var solid = rows().mapToObj(y -> made.rgb(x, y)).distinct().count() == 1;
        var wasSolid = rows().mapToObj(y -> original.rgb(x, y)).distinct().count() == 1;
        return same * 2 >= letters.length && (!solid || wasSolid);
    }

    private boolean isLetter(int x, int y) {
        var rgb = original.rgb(x, y);
        return IntStream.of(0, 8, 16)
                .anyMatch(
                        shift ->
                                Math.abs((rgb >> shift & 255) - (ground >> shift & 255))
                                        > CONTRAST);
    }

    private IntStream rows() {
        return IntStream.range(Math.max(0, box.y()), Math.min(original.height(), box.bottom()));
    }

    private IntStream columns() {
        return IntStream.range(Math.max(0, box.x()), Math.min(original.width(), box.right()));
    }
}
