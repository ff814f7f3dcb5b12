package org.inkwell.redaction.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.model.Models;
import org.inkwell.redaction.model.Natives;
import org.inkwell.redaction.model.Network;

/** Reads a picture with both readers; threads may share it. */
public final class ScreenReader implements AutoCloseable {

    /** Small enough to be another look, large enough for the letters of screens. */
    private static final double AGAIN = 2.0 / 3;

    private final Network places;
    private final PaddleReader first;
    private final PaddleReader again;
    private final TesseractReader second;
    private final Executor beside;

    /**
     * @param scratch a directory for native libraries and Tesseract's model; nothing personal
     * @param beside shares the work with the caller's thread
     * @param atOnce pictures that are read without waiting for one another
     */
    public ScreenReader(Models models, Path scratch, Executor beside, int atOnce) {
        Natives.load(scratch);
        this.places = new Network(models.bytes("text-locator"), 1);
        this.first = new PaddleReader(models, "text-reader");
        this.again = new PaddleReader(models, "text-reader-again");
        this.second = new TesseractReader(models, scratch, 48, atOnce);
        this.beside = beside;
    }

    /** Places that look like text, for {@link #read}. */
    public List<Box> locate(Pixels pixels) {
        var located = new TextLocator(places, 1).locate(pixels, beside);
        var joined = new ArrayList<>(Places.joined(located));
        joined.addAll(Leftovers.on(pixels, joined));
        return joined;
    }

    /** What stands in the places. */
    public Reading read(Pixels pixels, List<Box> places) {
        var readers = new TwoReaders(first::read, second::read);
        readers.prepare(pixels, places, beside);
        var lines = new ArrayList<List<Token>>();
        var unread = new ArrayList<Box>();
        var ends = Ends.among(places, pixels, readers);
        for (var place : places.stream().filter(place -> !ends.contains(place)).toList()) {
            var tokens = readers.read(pixels, place);
            var ink = Ink.of(pixels, place);
            var isRead = tokens.stream().anyMatch(ScreenReader::hasLetters);
            if (!isRead || Scraps.isAll(tokens, ink, place)) {
                unread.add(place);
            }
            if (isRead) {
                lines.add(tokens.stream().map(token -> Tight.around(pixels, token)).toList());
            }
        }
        var onEnd = Ends.read(pixels, ends, readers, unread);
        return new Reading(Lines.of(lines), unread, false, onEnd);
    }

    /** Whether the places are those of a page that lies on its side. */
    public boolean isOnItsSide(List<Box> places) {
        return Facing.isOnItsSide(places);
    }

    /** Whether a few of the places are read by far better with the other end of the page up. */
    public boolean isUpsideDown(Pixels pixels, List<Box> places) {
        return Facing.isUpsideDown(pixels, places, new TwoReaders(first::read, second::read));
    }

    /** The same picture once more, in another configuration. */
    public SecondReading again() {
        return new SecondReading(
                new TextLocator(places, AGAIN), new Remembered(again::read), beside);
    }

    @Override
    public void close() {
        places.close();
        first.close();
        again.close();
        second.close();
    }

    private static boolean hasLetters(Token token) {
        return (token.first() + token.second()).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
