package org.inkwell.redaction.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.inkwell.redaction.document.Transcript;

/**
 * The process that inks documents: orders come in, what came of them goes out. It ends when nobody
 * can send any more, whatever it is at.
 */
public final class Worker {

    static final int READY = 'R';
    static final int PROGRESS = 'P';
    static final int RESULT = 'D';

    private final SynchronousQueue<Order> orders = new SynchronousQueue<>();
    private final DataOutputStream out;
    private final Inker inker;

    private Worker(OutputStream out, Inker inker) {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
        this.inker = inker;
    }

    /** Takes the directories of the models and for native libraries, and how long it waits idly. */
    public static void main(String[] words) throws InterruptedException {
        var inker = new DocumentInker(Path.of(words[0]), Path.of(words[1]));
        serve(inker, Duration.ofMillis(Long.parseLong(words[2])));
    }

    /** Never comes back. */
    static void serve(Inker inker, Duration idle) throws InterruptedException {
        var worker = new Worker(new FileOutputStream(FileDescriptor.out), inker);
        // What a library says would be taken for an answer, or hold what it read.
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> Runtime.getRuntime().halt(1));
        goFirst();
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var listening = new Thread(() -> worker.listen(in), "orders");
        listening.setDaemon(true);
        listening.start();
        worker.work(idle);
    }

    private void work(Duration idle) throws InterruptedException {
        say(READY);
        while (true) {
            var order = orders.poll(idle.toMillis(), TimeUnit.MILLISECONDS);
            if (order == null) {
                Runtime.getRuntime().halt(0);
            }
            var redaction = inker.ink(order, () -> say(PROGRESS));
            answer(
                    () -> {
                        out.writeByte(RESULT);
                        Transcript.write(redaction, out);
                    });
        }
    }

    private void listen(DataInputStream in) {
        try {
            while (true) {
                orders.put(Order.read(in));
            }
        } catch (IOException | InterruptedException over) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void say(int what) {
        answer(() -> out.writeByte(what));
    }

    private synchronized void answer(Answer answer) {
        try {
            answer.write();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the machine has too little memory, this process is to go and not who started it. */
    private static void goFirst() {
        try {
            Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
        } catch (IOException notHere) {
            // Only some systems can be told.
            return;
        }
    }

    @FunctionalInterface
    private interface Answer {
        void write() throws IOException;
    }
}
