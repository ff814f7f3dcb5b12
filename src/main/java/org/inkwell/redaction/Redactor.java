package org.inkwell.redaction;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.inkwell.redaction.Evidence.Proof;
import org.inkwell.redaction.model.Model;
import org.inkwell.redaction.model.Models;
import org.inkwell.redaction.picture.Decoded;
import org.inkwell.redaction.picture.Painter;
import org.inkwell.redaction.picture.Pictures;
import org.inkwell.redaction.picture.Pngs;
import org.inkwell.redaction.reading.ScreenReader;
import org.inkwell.redaction.reading.SecondReading;
import org.inkwell.redaction.sight.Seen;
import org.inkwell.redaction.sight.Sight;

/** Inks pictures; threads may share it. Made once for a process, as its models take memory. */
public final class Redactor implements AutoCloseable {

    public static final String ENGINE = "inkwell-1";

    /** A word that is merely unknown may be another model's slip: the first reading decides. */
    private static final double DOUBT = 0.5;

    /** Times that a picture is read again; a later round reads only what the ink touched. */
    private static final int ROUNDS = 5;

    private static final int LAST_STAGE_SECONDS = 30;
    private static final String CLOSED = "The redactor was closed.";

    /** A picture of fifty megapixels takes 0.7 GB: more at once would take the heap. */
    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    private final Models models;
    private final Duration longest;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    work -> {
                        var thread = new Thread(work, "redaction");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final Beside beside =
            new Beside(
                    threads,
                    Runtime.getRuntime().availableProcessors(),
                    () -> AT_ONCE - turns.availablePermits());
    private final ScreenReader reader;
    private final Sight sight;

    /**
     * Loads and checks every model.
     *
     * @param models the directory of the manifest
     * @param scratch a directory for native libraries and models; nothing personal is put there
     * @param longest after which a picture is held
     * @throws IllegalStateException naming a model that is missing or not what it was
     */
    public Redactor(Path models, Path scratch, Duration longest) {
        this.models = Models.in(models);
        this.longest = longest;
        this.reader = new ScreenReader(this.models, scratch, beside, AT_ONCE);
        this.sight = new Sight(this.models, scratch);
    }

    /** Every model that takes part. */
    public List<Model> models() {
        return models.all();
    }

    /**
     * Inks what is found and what a person drew; whatever goes wrong, the picture is held.
     *
     * @param drawn places that whoever sent it wants inked besides
     * @throws IllegalStateException if the redactor is closed before it is done: that says nothing
     *     of the picture
     */
    public Redaction redact(byte[] file, Finder finder, List<Box> drawn) {
        turns.acquireUninterruptibly();
        try {
            return inTurn(file, finder, drawn);
        } finally {
            turns.release();
        }
    }

    private Redaction inTurn(byte[] file, Finder finder, List<Box> drawn) {
        if (threads.isShutdown()) {
            throw new IllegalStateException(CLOSED);
        }
        var work = threads.submit(() -> decoded(file, finder, drawn));
        try {
            return work.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            work.cancel(true);
            return new Held("Reading the picture took too long.");
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(CLOSED);
        } catch (ExecutionException | CancellationException e) {
            if (threads.isShutdown()) {
                throw new IllegalStateException(CLOSED);
            }
            // The cause's text may hold what was read.
            return new Held("The picture could not be read to the end.");
        }
    }

    /**
     * Inks what a person decided upon, without reading.
     *
     * @param kept findings that the person let stand
     * @throws IllegalArgumentException if the original is no picture
     */
    public Inked reink(byte[] original, List<Finding> kept, List<Box> drawn) {
        var stages = new Stages();
        var pixels =
                stages.run("decode", () -> Pictures.decode(original))
                        .fold(Decoded.Picture::pixels, refused -> null);
        if (pixels == null) {
            throw new IllegalArgumentException("The original is no picture");
        }
        var findings = Stream.concat(kept.stream(), drawn(drawn)).toList();
        var inked = stages.run("ink", () -> ink(pixels, findings));
        return inked(original, inked, findings, stages, Proof.REVIEWED);
    }

    /** Waits for what the native readers are at: freeing them beneath it would stop the process. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (threads.awaitTermination(LAST_STAGE_SECONDS, TimeUnit.SECONDS)) {
                reader.close();
                sight.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Redaction decoded(byte[] file, Finder finder, List<Box> drawn) {
        var stages = new Stages();
        return stages.run("decode", () -> Pictures.decode(file))
                .fold(
                        picture -> redact(file, picture.pixels(), finder, drawn, stages),
                        refused -> new Held(refused.reason().sentence()));
    }

    private Redaction redact(
            byte[] file, Pixels pixels, Finder finder, List<Box> drawn, Stages stages) {
        var looking = CompletableFuture.supplyAsync(() -> sight.look(pixels), beside);
        var page = Page.of(pixels, reader, stages);
        var found = stages.run("find", () -> finder.find(page.reading()));
        // What is left of it to wait for: it began with the picture.
        var seen = stages.run("look", () -> seen(page, looking.join()));
        var inking =
                new Inking(
                        page.upright(),
                        found.stream().map(f -> f.within(page.pixels())).toList(),
                        Stream.concat(seen, drawn(drawn)).toList());
        var again = reader.again();
        for (var round = 0; round < ROUNDS; round++) {
            var proof = round == 0 ? Proof.READ_AGAIN : Proof.INKED_AGAIN;
            var findings = inking.findings();
            var inked = stages.run("ink", () -> ink(pixels, findings));
            var left =
                    stages.run(
                            "read again", () -> left(again, page, inked, inking.cover(), finder));
            if (left.isEmpty()) {
                return inked(file, inked, findings, stages, proof)
                        .of(page, inking.doubts(finder, page.reading()));
            }
            inking.add(left);
        }
        return new Held("Something personal can still be read after inking.");
    }

    /** What is no text; on a picture that lies or hangs faces are looked for on its page too. */
    private Stream<Finding> seen(Page page, Seen onPicture) {
        var reading = page.reading();
        var seen =
                onPicture
                        .besides(page.back(reading.agreed()), page.back(reading.likely()))
                        .stream();
        if (!page.upright().isFar()) {
            return seen;
        }
        var onPage = sight.look(page.pixels()).besides(reading.agreed(), reading.likely());
        return Stream.concat(seen, onPage.stream().flatMap(page::back));
    }

    /** What can still be told to be personal, by another configuration, outside of the ink. */
    private static List<Finding> left(
            SecondReading again, Page before, Pixels inkedPicture, Cover ink, Finder finder) {
        var inked = before.upright().page(inkedPicture);
        var known = new Cover(before.places());
        var places =
                Stream.concat(
                                before.places().stream(),
                                again.locate(inked).stream().filter(known::leavesVisible))
                        .filter(ink::leavesVisible)
                        .toList();
        var reading = again.read(inked, places, before.reading().onEnd());
        var visible = reading.words().stream().filter(ink::leavesVisible).toList();
        return finder.find(reading.with(ink.inked())).stream()
                .filter(finding -> finding.kind() != Kind.UNREAD)
                .filter(finding -> finding.confidence() > DOUBT)
                .map(finding -> finding.within(inked))
                .filter(finding -> ink.leavesVisible(finding.box()))
                .filter(finding -> visible.stream().anyMatch(finding.box()::intersects))
                .toList();
    }

    private Inked inked(
            byte[] file, Pixels pixels, List<Finding> findings, Stages stages, Proof proof) {
        var png = stages.run("encode", () -> Pngs.encode(pixels));
        var evidence =
                new Evidence(
                        ENGINE,
                        models.all(),
                        stages.timings(),
                        Hashes.sha256(file),
                        Hashes.sha256(png),
                        proof);
        return new Inked(pixels, png, findings, evidence);
    }

    private static Pixels ink(Pixels pixels, List<Finding> findings) {
        return Painter.ink(pixels, findings.stream().map(Finding::box).toList());
    }

    private static Stream<Finding> drawn(List<Box> boxes) {
        return boxes.stream().map(box -> new Finding(Kind.DRAWN, "by-hand", box, 1));
    }
}
