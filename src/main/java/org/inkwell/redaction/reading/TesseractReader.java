package org.inkwell.redaction.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI1;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.model.Models;
import org.inkwell.redaction.model.NativeCalls;

/**
 * Tesseract, a located line at a time. It never sees the whole picture: its own layout analysis
 * drops what it finds odd. An engine holds state and reads one line at a time; threads may share
 * the reader, which has one for each of the pictures that are read at once.
 */
final class TesseractReader implements AutoCloseable {

    private static final int MARGIN = 8;

    private final List<TessBaseAPI> engines = new ArrayList<>();
    private final BlockingQueue<TessBaseAPI> idle;
    private final int rows;

    /**
     * @param scratch where its model is put, as the engine reads it from a file alone
     * @param rows the height in pixels to which a line is resized
     * @param atOnce how many threads read without waiting for one another
     */
    TesseractReader(Models models, Path scratch, int rows, int atOnce) {
        this.rows = rows;
        this.idle = new ArrayBlockingQueue<>(atOnce);
        var data = put(models, scratch);
        for (var i = 0; i < atOnce; i++) {
            engines.add(engine(data));
        }
        idle.addAll(engines);
    }

    /** The words of a place, from left to right. */
    List<Word> read(Pixels pixels, Box place) {
        var ink = Ink.of(pixels, place);
        return ink.isBlank() ? List.of() : NativeCalls.call(() -> read(ink, place));
    }

    @Override
    public void close() {
        NativeCalls.free(() -> engines.forEach(TessAPI1::TessBaseAPIDelete));
    }

    private static TessBaseAPI engine(Path data) {
        var engine = TessAPI1.TessBaseAPICreate();
        if (TessAPI1.TessBaseAPIInit3(engine, data.toString(), "eng") != 0) {
            throw new IllegalStateException("Tesseract does not start");
        }
        TessAPI1.TessBaseAPISetVariable(engine, "debug_file", "/dev/null");
        TessAPI1.TessBaseAPISetPageSegMode(engine, TessPageSegMode.PSM_SINGLE_LINE);
        return engine;
    }

    private List<Word> read(Ink ink, Box place) {
        TessBaseAPI engine;
        try {
            engine = idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        try {
            return read(engine, ink, place);
        } finally {
            idle.add(engine);
        }
    }

    private List<Word> read(TessBaseAPI engine, Ink ink, Box place) {
        var scale = Math.max(0.25, Math.min(4.0, (double) rows / ink.height()));
        var width = (int) Math.ceil(ink.width() * scale) + 2 * MARGIN;
        var height = (int) Math.ceil(ink.height() * scale) + 2 * MARGIN;
        var image = Enlarged.grey(ink, scale, MARGIN, width, height);
        TessAPI1.TessBaseAPISetImage(engine, ByteBuffer.wrap(image), width, height, 1, width);
        TessAPI1.TessBaseAPISetSourceResolution(engine, 300);
        try {
            return TessAPI1.TessBaseAPIRecognize(engine, null) == 0
                    ? words(engine, place, scale)
                    : List.of();
        } finally {
            TessAPI1.TessBaseAPIClear(engine);
        }
    }

    private static List<Word> words(TessBaseAPI engine, Box place, double scale) {
        var words = new ArrayList<Word>();
        var results = TessAPI1.TessBaseAPIGetIterator(engine);
        if (results == null) {
            return words;
        }
        var pages = TessAPI1.TessResultIteratorGetPageIterator(results);
        do {
            var text =
                    TessAPI1.TessResultIteratorGetUTF8Text(results, TessPageIteratorLevel.RIL_WORD);
            if (text == null) {
                continue;
            }
            var read = text.getString(0, StandardCharsets.UTF_8.name()).strip();
            TessAPI1.TessDeleteText(text);
            if (!read.isEmpty()) {
                words.add(new Word(box(pages, place, scale), read));
            }
        } while (TessAPI1.TessResultIteratorNext(results, TessPageIteratorLevel.RIL_WORD) != 0);
        TessAPI1.TessResultIteratorDelete(results);
        return words;
    }

    private static Box box(TessPageIterator pages, Box place, double scale) {
        var left = IntBuffer.allocate(1);
        var right = IntBuffer.allocate(1);
        var unused = IntBuffer.allocate(1);
        TessAPI1.TessPageIteratorBoundingBox(
                pages, TessPageIteratorLevel.RIL_WORD, left, unused, right, unused);
        var from = clamp((int) Math.floor((left.get(0) - MARGIN) / scale), place.width() - 1);
        var to = clamp((int) Math.ceil((right.get(0) - MARGIN) / scale), place.width());
        return new Box(place.x() + from, place.y(), Math.max(1, to - from), place.height());
    }

    private static int clamp(int value, int most) {
        return Math.max(0, Math.min(most, value));
    }

    private static Path put(Models models, Path scratch) {
        try {
            var data = Files.createDirectories(scratch.resolve("tessdata"));
            var model = models.bytes("tesseract-eng");
            var part = Files.createTempFile(data, "eng", ".part");
            Files.write(part, model);
            Files.move(
                    part,
                    data.resolve("eng.traineddata"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException("Tesseract's model cannot be put in place", e);
        }
    }
}
