package org.inkwell.redaction.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.inkwell.redaction.document.DocumentRedaction;
import org.inkwell.redaction.document.DocumentRedaction.Withheld;
import org.inkwell.redaction.document.Documents;
import org.inkwell.redaction.finding.Allowed;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.SchoolWords;

/** Documents inked in processes of their own, two at once; threads may share it. */
public final class Workers implements AutoCloseable {

    private static final int AT_ONCE = 2;
    private static final String CLOSED = "The workers were closed.";

    private static final Withheld TOO_LONG =
            new Withheld(
                    "This file took too long to ink. Send the part of it that shows the problem.");

    private static final Withheld TOO_LARGE =
            new Withheld(
                    "This file takes more memory than a file may. Send the part of it that shows"
                            + " the problem.");

    private static final Withheld BROKEN =
            new Withheld(
                    "This file stopped the program that inks it. Save it anew and send that, or"
                            + " the part of it that shows the problem.");

    private static final Withheld NOBODY =
            new Withheld(
                    "Documents cannot be inked at the moment. Tell whoever keeps the desk, and send"
                            + " the file again.");

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    work -> {
                        var thread = new Thread(work, "worker");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final Crew crew;
    private final int year;
    private final Limits limits;

    /**
     * Starts nothing yet.
     *
     * @param models the directory of the manifest
     * @param scratch a directory for native libraries and models; nothing personal is put there
     * @param year this one, which tells dates of birth
     */
    public Workers(Path models, Path scratch, int year, Limits limits) {
        this(
                new Startup(
                        Worker.class.getName(),
                        List.of(
                                models.toAbsolutePath().toString(),
                                scratch.toAbsolutePath().toString(),
                                // It is to outlive the belief that it lives.
                                String.valueOf(limits.idle().multipliedBy(2).toMillis())),
                        limits.megabytes()),
                year,
                limits);
    }

    Workers(Startup startup, int year, Limits limits) {
        this.crew = new Crew(startup, limits.idle());
        this.year = year;
        this.limits = limits;
    }

    /** Whether the file is of a kind that is inked here. */
    public boolean isDocument(byte[] file, String name) {
        return Documents.isDocument(file, name);
    }

    /**
     * Inks what is found; whatever goes wrong, the file is held.
     *
     * @param name what the file was called, which is a hint at its kind and kept nowhere
     * @param words what the school taught; those that always go, go from text and pictures
     * @throws IllegalStateException if the workers are closed before it is done: that says nothing
     *     of the file
     */
    public DocumentRedaction redact(
            byte[] file, String name, Roll roll, SchoolWords words, Pseudonyms pseudonyms) {
        return redact(file, name, roll, words, Allowed.nothing(), pseudonyms);
    }

    /** The same of a file of which some may stay. */
    public DocumentRedaction redact(
            byte[] file,
            String name,
            Roll roll,
            SchoolWords words,
            Allowed allowed,
            Pseudonyms pseudonyms) {
        if (Documents.isTooLarge(file)) {
            return Documents.TOO_LARGE;
        }
        turns.acquireUninterruptibly();
        try {
            return inked(Order.of(file, name, roll, words, allowed, pseudonyms, year));
        } catch (IOException noProcess) {
            return NOBODY;
        } finally {
            turns.release();
        }
    }

    /** None outlives this. */
    @Override
    public void close() {
        crew.close();
        threads.shutdownNow();
    }

    private DocumentRedaction inked(Order order) throws IOException {
        var worker = crew.take();
        DocumentRedaction redaction = null;
        try {
            redaction = awaited(order, worker);
            return redaction;
        } finally {
            // What made it hold a file may still go on in it.
            if (redaction instanceof DocumentRedaction.Done) {
                crew.rest(worker);
            } else {
                crew.end(worker);
            }
        }
    }

    private DocumentRedaction awaited(Order order, WorkerProcess worker) {
        var patience = new Patience(limits);
        try {
            return patience.await(threads.submit(() -> worker.ink(order, patience::heard)));
        } catch (TimeoutException e) {
            return TOO_LONG;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(CLOSED);
        } catch (ExecutionException | CancellationException | RejectedExecutionException e) {
            if (crew.isClosed()) {
                throw new IllegalStateException(CLOSED);
            }
            if (!worker.isReady()) {
                return NOBODY;
            }
            return worker.isOutOfMemory() ? TOO_LARGE : BROKEN;
        }
    }
}
