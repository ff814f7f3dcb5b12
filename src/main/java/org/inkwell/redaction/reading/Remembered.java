package org.inkwell.redaction.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/**
 * A reader that reads each cut once. For one picture alone: what was read on it is forgotten with
 * it.
 */
final class Remembered {

    private static final Box ORIGIN = new Box(0, 0, 1, 1);

    private final BiFunction<Pixels, Box, List<Word>> reader;
    private final Map<Cut, List<Word>> known = new ConcurrentHashMap<>();

    /**
     * @param reader the words of a place, which nothing but the pixels of the place may decide
     */
    Remembered(BiFunction<Pixels, Box, List<Word>> reader) {
        this.reader = reader;
    }

    /** The words of a place, from left to right. */
    List<Word> read(Pixels pixels, Box place) {
        return moved(
                known.computeIfAbsent(
                        Cut.of(pixels, place),
                        cut -> moved(reader.apply(pixels, place), place, ORIGIN)),
                ORIGIN,
                place);
    }

    private static List<Word> moved(List<Word> words, Box from, Box to) {
        return words.stream().map(word -> moved(word, from, to)).toList();
    }

    private static Word moved(Word word, Box from, Box to) {
        var box = word.box();
        return new Word(
                new Box(
                        box.x() - from.x() + to.x(),
                        box.y() - from.y() + to.y(),
                        box.width(),
                        box.height()),
                word.text());
    }
}
