package org.inkwell.redaction.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.model.Models;
import org.inkwell.redaction.model.Natives;

/** Reads a picture with both readers; threads may share it. */
public final class ScreenReader implements AutoCloseable {

    private final TextLocator locator;
    private final PaddleReader first;
    private final PaddleReader again;
    private final TesseractReader second;
    private final Executor beside;

    /**
     * @param scratch a directory for native libraries and Tesseract's model; nothing personal
     * @param beside runs the second reader while the caller's thread runs the first
     */
    public ScreenReader(Models models, Path scratch, Executor beside) {
        Natives.load(scratch);
        this.locator = new TextLocator(models);
        this.first = new PaddleReader(models, "text-reader");
        this.again = new PaddleReader(models, "text-reader-again");
        this.second = new TesseractReader(models, scratch, 48);
        this.beside = beside;
    }

    /** Places that look like text, for {@link #read}. */
    public List<Box> locate(Pixels pixels) {
        var places = new ArrayList<>(Places.joined(locator.locate(pixels)));
        places.addAll(Leftovers.on(pixels, places));
        return places;
    }

    /** What stands in the places. */
    public Reading read(Pixels pixels, List<Box> places) {
        var other = CompletableFuture.supplyAsync(() -> second.read(pixels, places), beside);
        var firsts = first.read(pixels, places);
        var seconds = other.join();
        var lines = new ArrayList<List<Token>>();
        var unread = new ArrayList<Box>();
        for (var i = 0; i < places.size(); i++) {
            var tokens = Alignment.of(firsts.get(i), seconds.get(i));
            if (tokens.stream().noneMatch(ScreenReader::hasLetters)) {
                unread.add(places.get(i));
            } else {
                lines.add(tokens);
            }
        }
        return new Reading(Lines.of(lines), unread);
    }

    /** What another model than those of the first reading makes of the places. */
    public Reading readAgain(Pixels pixels, List<Box> places) {
        var lines =
                again.read(pixels, places).stream()
                        .map(
                                words ->
                                        words.stream()
                                                .map(w -> new Token(w.box(), w.text(), w.text()))
                                                .toList())
                        .toList();
        return new Reading(Lines.of(lines), List.of());
    }

    @Override
    public void close() {
        locator.close();
        first.close();
        again.close();
        second.close();
    }

    private static boolean hasLetters(Token token) {
        return (token.first() + token.second()).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
