package org.inkwell.redaction.worker;

import com.sun.jna.Pointer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.inkwell.redaction.document.DocumentRedaction;

/** A worker that does what its file says, where a real one does what a format was tricked into. */
public final class HostileWorker {

    private HostileWorker() {}

    public static void main(String[] words) throws InterruptedException {
        var inker = new DocumentInker(Path.of("."), Path.of("."));
        Worker.serve(
                (order, progress) -> {
                    harm(new String(order.file(), StandardCharsets.UTF_8), progress);
                    return inker.ink(order, progress);
                },
                Duration.ofMillis(Long.parseLong(words[0])));
    }

    private static DocumentRedaction harm(String file, Runnable progress) {
        return switch (file) {
            case "loops" -> loop(() -> {});
            case "loops and says so" -> loop(progress);
            case "fills" -> fill();
            case "recurs" -> recur(file);
            case "exits" -> exit();
            case "throws" -> throw new IllegalStateException(file);
            case "crashes" -> crash();
            case "says nonsense" -> say(new byte[] {'D', 1, 2, 3, 4, 5, 6, 7});
            case "says half of it" -> say(new byte[] {'D', 1});
            case "says its length is enormous" ->
                    say(new byte[] {'D', 0, Byte.MAX_VALUE, Byte.MAX_VALUE, 1, 1});
            default -> null;
        };
    }

    private static DocumentRedaction loop(Runnable progress) {
        while (true) {
            progress.run();
            sleep(50);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentRedaction fill() {
        var all = new ArrayList<byte[]>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new byte[1 << 20]);
        }
        throw new IllegalStateException("There was room for " + all.size());
    }

    private static DocumentRedaction recur(String file) {
        return file.isEmpty() ? null : recur(file + "!");
    }

    private static DocumentRedaction exit() {
        System.exit(0);
        return null;
    }

    /** Writes to where nothing is. */
    private static DocumentRedaction crash() {
        Pointer.createConstant(8).setByte(0, (byte) 1);
        return null;
    }

    private static DocumentRedaction say(byte[] what) {
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write(what);
            out.flush();
            return exit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
