package org.inkwell.redaction.document.page;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.inkwell.redaction.document.ink.WithheldException;

/**
 * The pages of one file, drawn one after the other in a thread of their own, each while the one
 * before is inked.
 */
final class Drawing implements AutoCloseable {

    private static final long LONGEST_SECONDS = 30;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    work -> {
                        var aside = new Thread(work, "drawing");
                        aside.setDaemon(true);
                        return aside;
                    });
    private final Time time = new Time(TimeUnit.SECONDS.toNanos(LONGEST_SECONDS));
    private final Queue<Future<DrawnPage>> ahead = new ArrayDeque<>();
    private final PdfSource source;
    private final int pages;

    Drawing(byte[] file) throws WithheldException {
        var opening = thread.submit(time.of(() -> PdfSource.of(file, time)));
        try {
            source = got(opening);
            pages = source.pages();
            draw(0);
        } catch (WithheldException e) {
            thread.shutdown();
            throw e;
        }
    }

    int pages() {
        return pages;
    }

    /**
     * The next page.
     *
     * @param page from 0, one after the other
     */
    DrawnPage page(int page) throws WithheldException {
        draw(page + 1);
        return got(ahead.remove());
    }

    /** Leaves a thread that is still at it to itself. */
    @Override
    public void close() {
        time.stop();
        thread.execute(source::close);
        thread.shutdown();
    }

    private void draw(int page) {
        if (page < pages) {
            ahead.add(thread.submit(time.of(() -> source.draw(page))));
        }
    }

    private <T> T got(Future<T> drawn) throws WithheldException {
        try {
            return drawn.get(time.left(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            time.stop();
            throw new WithheldException(
                    "Drawing the PDF took too long. Print the pages that show the problem to a new"
                            + " PDF.");
        } catch (InterruptedException e) {
            time.stop();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The redaction was stopped");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WithheldException) {
                throw new WithheldException(e.getCause().getMessage());
            }
            // The cause's text may hold what was read.
            throw new WithheldException(
                    "The PDF could not be read to the end. Print it to a new PDF and send that.");
        }
    }
}
