package org.inkwell.redaction.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.inkwell.redaction.document.DocumentRedaction;
import org.inkwell.redaction.document.Transcript;

/** A worker, from without. */
final class WorkerProcess implements AutoCloseable {

    /** What a virtual machine without memory ends with. */
    private static final int OUT_OF_MEMORY = 3;

    /** From its last word to its end. */
    private static final int LAST_SECONDS = 5;

    private static final Map<String, String> ENVIRONMENT =
            Map.of("OMP_THREAD_LIMIT", "1", "MALLOC_ARENA_MAX", "2", "LC_ALL", "C.UTF-8");

    private final Process process;
    private final Path room;
    private final DataOutputStream orders;
    private final DataInputStream answers;
    private volatile boolean isReady;
    private volatile long restsSince;

    private WorkerProcess(Process process, Path room) {
        this.process = process;
        this.room = room;
        this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts one; it says when it is ready. */
    static WorkerProcess start(Startup startup) throws IOException {
        // Native libraries that were unpacked there stay behind when it is killed.
        var room = Files.createTempDirectory("worker");
        var builder = new ProcessBuilder(startup.command(room));
        // The desk's own knows passwords.
        builder.environment().clear();
        builder.environment().putAll(ENVIRONMENT);
        builder.redirectError(Redirect.DISCARD);
        try {
            return new WorkerProcess(builder.start(), room);
        } catch (IOException e) {
            delete(room);
            throw e;
        }
    }

    /**
     * What came of an order.
     *
     * @throws IOException if the process ends before, or answers something that is none
     */
    DocumentRedaction ink(Order order, Runnable progress) throws IOException {
        if (!isReady) {
            refuse(answers.readUnsignedByte() != Worker.READY);
            isReady = true;
            progress.run();
        }
        order.write(orders);
        orders.flush();
        var said = answers.readUnsignedByte();
        while (said == Worker.PROGRESS) {
            progress.run();
            said = answers.readUnsignedByte();
        }
        refuse(said != Worker.RESULT);
        return Transcript.read(answers, order.file());
    }

    /** Whether it ever began. */
    boolean isReady() {
        return isReady;
    }

    /** From now on it has no work. */
    WorkerProcess rest() {
        restsSince = System.nanoTime();
        return this;
    }

    /** Whether it lives and has not rested for longer. */
    boolean isFresh(Duration idle) {
        return process.isAlive() && System.nanoTime() - restsSince < idle.toNanos();
    }

    /** Whether it ended because a file took more memory than there is. */
    boolean isOutOfMemory() {
        try {
            return process.waitFor(LAST_SECONDS, TimeUnit.SECONDS)
                    && process.exitValue() == OUT_OF_MEMORY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Kills it, and comes back when it is gone. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        delete(room);
    }

    private static void refuse(boolean isOther) throws IOException {
        if (isOther) {
            throw new IOException("It says something else");
        }
    }

    private static void delete(Path room) {
        var all = new ArrayList<Path>();
        try (var files = Files.walk(room)) {
            files.sorted(Comparator.reverseOrder()).forEach(all::add);
            for (var file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // Libraries, and nothing of a file; whoever owns the directory sweeps it.
            return;
        }
    }
}
