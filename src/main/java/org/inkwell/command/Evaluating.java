package org.inkwell.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.inkwell.command.measure.Figures;
import org.inkwell.command.measure.Judged;
import org.inkwell.command.measure.Judging;
import org.inkwell.command.measure.Truth;
import org.inkwell.command.report.Gallery;
import org.inkwell.command.report.History;
import org.inkwell.command.report.Occasion;
import org.inkwell.command.report.Report;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.picture.Decoded;
import org.inkwell.redaction.picture.Pictures;

/** Measures the redaction against pictures that a person labelled. */
final class Evaluating {

    private final Inking inking;
    private final EvaluationOrder order;
    private final Places places;
    private final Gallery gallery = new Gallery();

    Evaluating(Inking inking, EvaluationOrder order) {
        this.inking = inking;
        this.order = order;
        this.places = new Places(order.out().orElse(Path.of("")));
    }

    void run(List<Truth> truths, PrintStream out) throws BadUsageException, IOException {
        var work = work(truths);
        var start = System.nanoTime();
        var judged = inOrder(work, out);
        var occasion = occasion(judged, (System.nanoTime() - start) / 1_000_000);
        var figures = Figures.of(judged);
        out.print(Summary.of(figures, occasion));
        if (order.report().isPresent()) {
            var html = order.report().get();
            Files.writeString(html, new Report(figures, occasion, gallery).html());
            Files.writeString(
                    EvaluationOrder.figures(html), new History(occasion, figures, judged).json());
        }
    }

    private List<Callable<Judged>> work(List<Truth> truths) throws BadUsageException, IOException {
        var rolls = new Rolls();
        var work = new ArrayList<Callable<Judged>>();
        if (order.out().isPresent()) {
            Files.createDirectories(order.out().get());
        }
        for (var truth : truths) {
            var file = order.pictures().resolve(truth.file());
            if (!Files.isRegularFile(file)) {
                throw new BadUsageException("there is no picture " + file);
            }
            var roll = order.roll(truth, rolls);
            var place = places.next(file);
            work.add(() -> judge(truth, file, roll, place));
        }
        return work;
    }

    private List<Judged> inOrder(List<Callable<Judged>> work, PrintStream out) throws IOException {
        var threads = Executors.newFixedThreadPool(order.sideBySide());
        try {
            var judged = new ArrayList<Judged>();
            for (var picture : work.stream().map(threads::submit).toList()) {
                judged.add(waitFor(picture));
                out.println(Summary.line(judged.get(judged.size() - 1)));
            }
            return judged;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Judged waitFor(Future<Judged> picture) throws IOException {
        try {
            return picture.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unwritten) {
                throw unwritten;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Judged judge(Truth truth, Path file, Roll roll, Places.Place place) throws IOException {
        var watched = new ArrayList<Watched>();
        var start = System.nanoTime();
        var redaction =
                inking.ink(
                        file,
                        roll,
                        finder -> {
                            watched.add(new Watched(finder));
                            return watched.get(0);
                        });
        var took = (System.nanoTime() - start) / 1_000_000;
        if (order.out().isPresent()) {
            RedactingFiles.write(redaction, place);
        }
        var judging = new Judging(truth);
        return redaction.fold(
                inked -> {
                    var original = original(file);
                    var again = watched.stream().map(Watched::again).findFirst();
                    var judged =
                            judging.inked(
                                    original,
                                    inked,
                                    again.orElse(java.util.Set.<Finding>of()),
                                    took);
                    gallery.add(judged, original, inked.pixels());
                    return judged;
                },
                held -> judging.held(held.reason(), took));
    }

    private static Pixels original(Path file) {
        try {
            return Pictures.decode(Files.readAllBytes(file))
                    .fold(
                            Decoded.Picture::pixels,
                            refused -> {
                                throw new IllegalStateException("it was a picture before");
                            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Occasion occasion(List<Judged> judged, long wall) {
        var held =
                judged.stream()
                        .filter(picture -> picture.held() != null)
                        .map(picture -> new Occasion.Held(picture.file(), picture.held()))
                        .toList();
        return new Occasion(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                Redactor.ENGINE,
                order.truth().getFileName().toString(),
                order.rollsUsed(),
                order.sideBySide(),
                wall,
                Memory.peak(),
                held);
    }
}
