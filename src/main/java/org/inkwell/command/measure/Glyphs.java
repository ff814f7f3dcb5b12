package org.inkwell.command.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/**
 * Letters of one word on an original, to be looked for on what was made of it.
 *
 * <p>A letter's pixel is one that stands out from the most common colour of the box, by half of
 * what the strongest does, so that faint words have letters too. Letters that ink cannot alter, as
 * they were black, are gone where nothing around them sets them off any more.
 */
public final class Glyphs {

    private static final int CONTRAST = 40;
    private static final int INK = 0;

    /** A picture that is toned as a whole is no inked picture. */
    private static final int TOLERANCE = 24;

    /** Rows beyond a tight box, to see what sets a letter off that fills it. */
    private static final int RIM = 2;

    /** A letter can be told by a third of it. */
    private static final int LEGIBLE = 3;

    private final Pixels original;
    private final Box box;
    private final int ground;
    private final int contrast;

    public Glyphs(Pixels original, Box box) {
        this.original = original;
        this.box = box;
        this.ground = mostCommon();
        this.contrast = Math.max(1, Math.min(CONTRAST, (strongest() + 1) / 2));
    }

    /** Whether there is anything to see at all. */
    public boolean isBlank() {
        return lettered().length == 0;
    }

    /** The share of columns with letters of which a third or more can still be seen. */
    public double legible(Pixels made) {
        return share(x -> isLegible(x, made));
    }

    /** The share of columns with letters in which no pixel is altered. */
    public double whole(Pixels made) {
        return share(x -> isLegible(x, made) && isUnaltered(x, made));
    }

    private double share(IntPredicate column) {
        var lettered = lettered();
        var standing = IntStream.of(lettered).filter(column).count();
        return lettered.length == 0 ? 0 : (double) standing / lettered.length;
    }

    private int[] lettered() {
        return columns().filter(x -> rows().anyMatch(y -> isLetter(x, y))).toArray();
    }

    private boolean isUnaltered(int x, Pixels made) {
        return rows().allMatch(y -> made.rgb(x, y) == original.rgb(x, y));
    }

    private boolean isLegible(int x, Pixels made) {
        var letters = rows().filter(y -> isLetter(x, y)).toArray();
        var seen = IntStream.of(letters).filter(y -> isSeen(x, y, made)).count();
        return seen * LEGIBLE >= letters.length;
    }

    private boolean isSeen(int x, int y, Pixels made) {
        return distance(made.rgb(x, y), original.rgb(x, y)) <= TOLERANCE
                && (distance(made.rgb(x, y), INK) > TOLERANCE || isSetOff(x, y, made));
    }

    private boolean isSetOff(int x, int y, Pixels made) {
        return isSetOff(x, y, 0, -1, made)
                || isSetOff(x, y, 0, 1, made)
                || isSetOff(x, y, -1, 0, made)
                || isSetOff(x, y, 1, 0, made);
    }

    /** Whether the stroke still ends, in this direction, in something that is not of its colour. */
    private boolean isSetOff(int x, int y, int across, int down, Pixels made) {
        var endX = x;
        var endY = y;
        while (isNear(endX, endY) && isLetter(endX, endY)) {
            endX += across;
            endY += down;
        }
        if (!isNear(endX, endY)) {
            return false;
        }
        var was = distance(original.rgb(endX, endY), original.rgb(x, y));
        var is = distance(made.rgb(endX, endY), made.rgb(x, y));
        return is * 2 >= Math.min(contrast, was);
    }

    private boolean isNear(int x, int y) {
        return x >= Math.max(0, box.x() - RIM)
                && x < Math.min(original.width(), box.right() + RIM)
                && y >= Math.max(0, box.y() - RIM)
                && y < Math.min(original.height(), box.bottom() + RIM);
    }

    private boolean isLetter(int x, int y) {
        return distance(original.rgb(x, y), ground) >= contrast;
    }

    private int strongest() {
        return columns()
                .flatMap(x -> rows().map(y -> distance(original.rgb(x, y), ground)))
                .max()
                .orElse(0);
    }

    private int mostCommon() {
        var counts = new HashMap<Integer, Integer>();
        columns()
                .forEach(
                        x ->
                                rows().forEach(
                                                y ->
                                                        counts.merge(
                                                                original.rgb(x, y),
                                                                1,
                                                                Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static int distance(int one, int other) {
        return Math.max(
                Math.abs((one >> 16 & 255) - (other >> 16 & 255)),
                Math.max(
                        Math.abs((one >> 8 & 255) - (other >> 8 & 255)),
                        Math.abs((one & 255) - (other & 255))));
    }

    private IntStream rows() {
        return IntStream.range(Math.max(0, box.y()), Math.min(original.height(), box.bottom()));
    }

    private IntStream columns() {
        return IntStream.range(Math.max(0, box.x()), Math.min(original.width(), box.right()));
    }
}
