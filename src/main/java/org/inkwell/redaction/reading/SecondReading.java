package org.inkwell.redaction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/**
 * Reads one picture again, while ink is added to it, with other models and at another scale than
 * the first reading. What the ink did not touch is not read twice. For one thread.
 */
public final class SecondReading {

    private final TextLocator locator;
    private final Remembered reader;
    private final Executor beside;
    private List<Box> located;

    SecondReading(TextLocator locator, Remembered reader, Executor beside) {
        this.locator = locator;
        this.reader = reader;
        this.beside = beside;
    }

    /** Places that looked like text at this scale when first asked: more ink adds none to them. */
    public List<Box> locate(Pixels pixels) {
        if (located == null) {
            located = List.copyOf(Places.joined(locator.locate(pixels, beside)));
        }
        return located;
    }

    /**
     * What stands in the places; both readings of a word are the same.
     *
     * @param onEnd what was found to stand on end before
     */
    public Reading read(Pixels pixels, List<Box> places, List<OnEnd> onEnd) {
        var level = new ArrayList<>(places);
        var ends = new ArrayList<OnEnd>();
        for (var end : onEnd) {
            var of = places.stream().filter(end::holds).toList();
            if (!of.isEmpty()) {
                var turned = of.stream().map(end.turn()::there).toList();
                ends.add(new OnEnd(end.turn(), read(end.turn().page(pixels), turned)));
                level.removeAll(of);
            }
        }
        return new Reading(read(pixels, level).lines(), List.of(), false, ends);
    }

    private Reading read(Pixels pixels, List<Box> places) {
        new Pieces(places.size(), piece -> reader.read(pixels, places.get(piece)))
                .share(beside, () -> {});
        var lines = new ArrayList<List<Token>>();
        for (var place : places) {
            lines.add(
                    reader.read(pixels, place).stream()
                            .map(word -> new Token(word.box(), word.text(), word.text()))
                            .toList());
        }
        return new Reading(Lines.of(lines), List.of());
    }
}
