package org.inkwell.redaction.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.model.Models;
import org.inkwell.redaction.model.Network;

/** PP-OCR's recogniser: a line of text at a time, in batches of lines of about one width. */
final class PaddleReader implements AutoCloseable {

    private static final int ROWS = 48;
    private static final int BATCH = 8;
    private static final int NARROWEST = 96;

    private final Network network;
    private final String[] letters;

    /**
     * @param model which of the recognisers that share their letters
     */
    PaddleReader(Models models, String model) {
        network = new Network(models.bytes(model), 1);
        var keys = new String(models.bytes("text-reader-letters"), StandardCharsets.UTF_8);
        letters = (keys.stripTrailing() + "\n ").split("\n", -1);
    }

    /** For each place its words, from left to right. */
    List<List<Word>> read(Pixels pixels, List<Box> places) {
        var words = new ArrayList<List<Word>>(places.stream().map(p -> List.<Word>of()).toList());
        var narrowFirst =
                IntStream.range(0, places.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> width(places.get(i))))
                        .toList();
        for (var from = 0; from < places.size(); from += BATCH) {
            var batch = narrowFirst.subList(from, Math.min(from + BATCH, places.size()));
            var glyphs = read(pixels, batch.stream().map(places::get).toArray(Box[]::new));
            for (var i = 0; i < batch.size(); i++) {
                var place = places.get(batch.get(i));
                words.set(batch.get(i), Words.split(glyphs.get(i), Ink.of(pixels, place), place));
            }
        }
        return words;
    }

    @Override
    public void close() {
        network.close();
    }

    private List<List<Glyph>> read(Pixels pixels, Box[] places) {
        var widest =
                Arrays.stream(places).mapToInt(PaddleReader::width).reduce(NARROWEST, Math::max);
        var size = 3 * ROWS * widest;
        var planes = new float[places.length * size];
        for (var i = 0; i < places.length; i++) {
            Crop.into(
                    planes,
                    i * size,
                    widest,
                    ROWS,
                    width(places[i]),
                    pixels,
                    places[i],
                    Crop.Norm.READING);
        }
        var output = network.run(planes, places.length, 3, ROWS, widest);
        return IntStream.range(0, places.length)
                .mapToObj(i -> glyphs(output, i, places[i], (double) widest / width(places[i])))
                .toList();
    }

    /** The best letter of each step; repeats and blanks fall out (greedy CTC). */
    private List<Glyph> glyphs(Network.Output output, int row, Box place, double beyond) {
        var steps = output.size(1);
        var classes = output.size(2);
        var pixelsOfStep = place.width() * beyond / steps;
        var glyphs = new ArrayList<Glyph>();
        var last = 0;
        for (var step = 0; step < steps; step++) {
            var best = 0;
            var at = (row * steps + step) * classes;
            for (var i = 1; i < classes; i++) {
                best = output.at(at + i) > output.at(at + best) ? i : best;
            }
            if (best != 0 && best != last && best <= letters.length) {
                glyphs.add(new Glyph(letters[best - 1], (step + 0.5) * pixelsOfStep));
            }
            last = best;
        }
        return glyphs;
    }

    private static int width(Box place) {
        var width = (int) Math.ceil((double) place.width() * ROWS / place.height());
        return (width + 7) / 8 * 8;
    }
}
