package org.inkwell.redaction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class NativeCallsTest {

    private static final int OF_SIGTERM = 128 + 15;

    @RepeatedTest(3)
    void aProcessStoppedInTheMiddleOfARunEndsInOrder() throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:ErrorFile=/dev/null",
                                "-XX:-CreateCoredumpOnCrash",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Unending.class.getName())
                        .redirectErrorStream(true)
                        .start();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("running");
            process.toHandle().destroy();
            assertThat(lines.readLine()).isNull();
            assertThat(process.waitFor()).isEqualTo(OF_SIGTERM);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void whatACallStandsOnIsFreedAfterIt() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var isFreed = new AtomicBoolean();
        var call =
                CompletableFuture.supplyAsync(
                        () ->
                                NativeCalls.call(
                                        () -> {
                                            begun.countDown();
                                            await(mayEnd);
                                            return isFreed.get();
                                        }));
        begun.await();
        var freeing = CompletableFuture.runAsync(() -> NativeCalls.free(() -> isFreed.set(true)));
        mayEnd.countDown();
        assertThat(call.join()).isFalse();
        freeing.join();
        assertThat(isFreed).isTrue();
    }

    @Test
    void anInterruptedThreadBeginsNoCall() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> NativeCalls.call(() -> "called"))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
