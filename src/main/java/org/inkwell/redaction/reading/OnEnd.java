package org.inkwell.redaction.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.upright.Quarter;

/**
 * What stands on end on a page, read after it was turned.
 *
 * @param turn of the page
 * @param reading with its places on what was turned
 */
public record OnEnd(Quarter turn, Reading reading) {

    /** Where on the page lies what was found on what was turned. */
    public Box back(Box turned) {
        return turn.back(turned);
    }

    /** Where on what was turned lies a box of the page. */
    public Box there(Box onPage) {
        return turn.there(onPage);
    }

    /** Whether most of a place of the page was read like this. */
    boolean holds(Box place) {
        return reading.words().stream()
                .map(this::back)
                .anyMatch(word -> word.shared(place) * 2 > word.area());
    }

    OnEnd with(List<Box> ink) {
        return new OnEnd(turn, reading.with(ink.stream().map(turn::there).toList()));
    }

    Stream<Box> boxes(Function<Reading, List<Box>> of) {
        return of.apply(reading).stream().map(this::back);
    }
}
