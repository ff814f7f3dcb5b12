package org.inkwell.redaction.reading;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** Two readers that share no code, each of which reads each cut of a picture once. */
final class TwoReaders {

    private final Remembered first;
    private final Remembered second;

    TwoReaders(
            BiFunction<Pixels, Box, List<Word>> first, BiFunction<Pixels, Box, List<Word>> second) {
        this.first = new Remembered(first);
        this.second = new Remembered(second);
    }

    /** Reads what is asked for next, on both threads. */
    void prepare(Pixels pixels, List<Box> places, Executor beside) {
        new Pieces(places.size(), piece -> first.read(pixels, places.get(piece)))
                .share(beside, () -> places.forEach(place -> second.read(pixels, place)));
    }

    /** The words of a place, from left to right. */
    List<Token> read(Pixels pixels, Box place) {
        return Alignment.of(first.read(pixels, place), second.read(pixels, place));
    }
}
