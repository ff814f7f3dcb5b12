package org.inkwell.command.measure;

import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Evidence;

/**
 * What came of one picture.
 *
 * @param screen the kind of screen
 * @param held why there is no inked picture; null where there is one
 * @param blank words of the truth where the original shows nothing, which are not judged
 * @param places how many places each rule inked, with how many of them hold no labelled word
 * @param columns names under one another and the widths of what covers them
 */
public record Judged(
        String file,
        String screen,
        String held,
        List<Personal> personal,
        List<Useful> useful,
        List<Region> faces,
        List<Region> codes,
        int blank,
        List<Place> places,
        List<Column> columns,
        SecondReading second,
        long milliseconds,
        List<Evidence.Timing> stages) {

    /** The first rule that covered a word, where none did. */
    public static final String NO_RULE = "none";

    /** The rule of all words on a held picture. */
    public static final String HELD = "held";

    /** A personal word. */
    public record Personal(String kind, String culture, Box box, boolean leaked, String rule) {}

    /**
     * A useful word.
     *
     * @param grazed whether it was lost to a box that is a neighbour's
     */
    public record Useful(String language, Box box, boolean kept, String rule, boolean grazed) {}

    /** A face or a code. */
    public record Region(Box box, boolean left) {

        /** Whether its longer side is long enough to know somebody by. */
        public boolean isLarge() {
            return Math.max(box.width(), box.height()) >= 24;
        }
    }

    /** A place that was inked, and whether a labelled personal word, face or code lies under it. */
    public record Place(String rule, boolean personal, boolean useful) {}

    /** Widths of the ink over names that begin at one distance from the left. */
    public record Column(List<Integer> widths) {}

    /**
     * What reading the inked picture again was good for.
     *
     * @param found whether it found something that was then inked
     * @param saved personal words that would have leaked without it
     */
    public record SecondReading(boolean found, int saved) {}

    /** Faces to know somebody by, and codes. */
    Stream<Region> regions() {
        return Stream.concat(faces.stream().filter(Region::isLarge), codes.stream());
    }

    public long leaked() {
        return personal.stream().filter(Personal::leaked).count();
    }

    public long kept() {
        return useful.stream().filter(Useful::kept).count();
    }

    /** Without anything personal on it. */
    public boolean isClean() {
        return personal.isEmpty() && !useful.isEmpty();
    }

    /** Whether more than one of twenty useful words is lost. */
    public boolean isDamaged() {
        return (useful.size() - kept()) * 20 > useful.size();
    }
}
