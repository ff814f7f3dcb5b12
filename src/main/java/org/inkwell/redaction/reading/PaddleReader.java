package org.inkwell.redaction.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.model.Models;
import org.inkwell.redaction.model.Network;

/**
 * PP-OCR's recogniser, a line at a time: batches are no faster, and in them a line's neighbours
 * have a say in how it is read. Threads may share it.
 */
final class PaddleReader implements AutoCloseable {

    private static final int ROWS = 48;
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

    /** The words of a place, from left to right. */
    List<Word> read(Pixels pixels, Box place) {
        var width = width(place);
        var wide = Math.max(NARROWEST, width);
        var planes = new float[3 * ROWS * wide];
        Crop.into(planes, wide, ROWS, width, pixels, place, Crop.Norm.READING);
        var letters = network.run(planes, 1, 3, ROWS, wide);
        var pixelsOfStep = (double) place.width() * wide / width / letters.size(1);
        return Words.split(glyphs(letters, pixelsOfStep), Ink.of(pixels, place), place);
    }

    @Override
    public void close() {
        network.close();
    }

    /** Repeats and blanks fall out (greedy CTC). */
    private List<Glyph> glyphs(Network.Output output, double pixelsOfStep) {
        var glyphs = new ArrayList<Glyph>();
        var last = 0;
        for (var step = 0; step < output.size(1); step++) {
            var best = (int) output.at(step);
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
