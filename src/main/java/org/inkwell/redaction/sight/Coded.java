package org.inkwell.redaction.sight;

import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;

/**
 * Codes on a picture, before it is known what of it is text.
 *
 * @param sure bars, and what a program found that reads codes
 * @param likely as dense as modules: rows of small letters may be too
 */
record Coded(List<Box> sure, List<Box> likely) {

    /** The share of a code that words beside it may reach into. */
    private static final double MOST_READ = 0.08;

    Coded {
        sure = List.copyOf(sure);
        likely = List.copyOf(likely);
    }

    /** The same with more of which it is sure. */
    Coded and(List<Box> more) {
        return new Coded(Stream.concat(sure.stream(), more.stream()).toList(), likely);
    }

    /**
     * All but what is text: nobody reads words in the modules of a code.
     *
     * @param words that were surely read
     */
    List<Box> besides(List<Box> words) {
        return Stream.concat(sure.stream(), likely.stream().filter(box -> !isRead(box, words)))
                .toList();
    }

    private static boolean isRead(Box box, List<Box> words) {
        return words.stream().mapToLong(box::shared).sum() > MOST_READ * box.area();
    }
}
