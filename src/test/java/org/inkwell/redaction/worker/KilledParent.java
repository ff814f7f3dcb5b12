package org.inkwell.redaction.worker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.SchoolWords;

/** A process that tells the number of its worker, which is at something that never ends. */
public final class KilledParent {

    private KilledParent() {}

    public static void main(String[] words) throws InterruptedException {
        var ever = Duration.ofMinutes(5);
        var workers = hostile(new Limits(ever, ever, ever, 96));
        var work =
                CompletableFuture.runAsync(
                        () ->
                                workers.redact(
                                        "loops".getBytes(StandardCharsets.UTF_8),
                                        "a.txt",
                                        Roll.none(),
                                        SchoolWords.none(),
                                        new Pseudonyms(new byte[32])));
        while (ProcessHandle.current().children().findAny().isEmpty()) {
            Thread.sleep(20);
        }
        Thread.sleep(2000);
        ProcessHandle.current().children().forEach(child -> System.out.println(child.pid()));
        work.join();
    }

    static Workers hostile(Limits limits) {
        var words = List.of(String.valueOf(limits.idle().toMillis()));
        return new Workers(
                new Startup(HostileWorker.class.getName(), words, limits.megabytes()),
                2026,
                limits);
    }
}
