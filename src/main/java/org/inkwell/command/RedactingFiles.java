package org.inkwell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.inkwell.redaction.Inked;
import org.inkwell.redaction.Redaction;
import org.inkwell.redaction.document.DocumentRedaction;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.redaction.finding.Roll;

/** Inks files one after the other; what cannot be inked is held and says why. */
final class RedactingFiles {

    private final Inking inking;
    private final Roll roll;

    RedactingFiles(Inking inking, Roll roll) {
        this.inking = inking;
        this.roll = roll;
    }

    void run(RedactionOrder order) throws BadUsageException, IOException {
        Files.createDirectories(order.out());
        var places = new Places(order.out());
        var all = order.files().stream().map(places::next).toList();
        refuseOverwriting(order.files(), all);
        for (var i = 0; i < all.size(); i++) {
            var file = order.files().get(i);
            var start = System.nanoTime();
            var outcome = redact(file, all.get(i));
            System.err.printf(
                    "%d/%d %s: %s, %d ms%n",
                    i + 1,
                    all.size(),
                    file.getFileName(),
                    outcome,
                    (System.nanoTime() - start) / 1_000_000);
        }
    }

    private String redact(Path file, Places.Place place) throws IOException {
        var document = inking.document(file, roll);
        return document.isPresent()
                ? write(document.get(), place)
                : write(inking.ink(file, roll), place);
    }

    private static void refuseOverwriting(List<Path> files, List<Places.Place> places)
            throws BadUsageException, IOException {
        for (var place : places) {
            for (var target : place.all()) {
                for (var file : files) {
                    if (Files.exists(target) && Files.isSameFile(target, file)) {
                        throw new BadUsageException("--out would write over " + file);
                    }
                }
            }
        }
    }

    static String write(Redaction redaction, Places.Place place) throws IOException {
        try {
            clear(place);
            return redaction.<String>fold(
                    inked -> written(inked, place), held -> held(held.reason(), place));
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String written(Inked inked, Places.Place place) {
        put(place.json(), Account.of(inked).getBytes(StandardCharsets.UTF_8));
        put(place.png(), inked.png());
        return inked.findings().size() + " places inked";
    }

    private static String write(DocumentRedaction redaction, Places.Place place)
            throws IOException {
        try {
            clear(place);
            return redaction.<String>fold(
                    inked -> written(inked, place), sentence -> held(sentence, place));
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void clear(Places.Place place) throws IOException {
        for (var target : place.all()) {
            Files.deleteIfExists(target);
        }
    }

    private static String written(InkedDocument inked, Places.Place place) {
        put(place.json(), DocumentAccount.of(inked).getBytes(StandardCharsets.UTF_8));
        put(place.as(inked.ending()), inked.file());
        var went = inked.tally().counts().values().stream().mapToLong(Long::longValue).sum();
        return went + " stretches inked";
    }

    private static String held(String sentence, Places.Place place) {
        put(place.held(), (sentence + "\n").getBytes(StandardCharsets.UTF_8));
        return "held";
    }

    /** All of a file or nothing stands under its name, whenever the process ends. */
    private static void put(Path target, byte[] bytes) {
        try {
            var part = target.resolveSibling(target.getFileName() + ".part");
            Files.write(part, bytes);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
