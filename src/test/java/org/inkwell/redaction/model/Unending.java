package org.inkwell.redaction.model;

import java.nio.file.Path;

/** A process that runs a network without end, to be stopped in the middle of a run. */
final class Unending {

    private static final int SIDE = 640;

    private Unending() {}

    public static void main(String... arguments) throws InterruptedException {
        var locator = Models.in(Path.of("redaction-models")).bytes("text-locator");
        var network = new Network(locator, 1);
        for (var i = 0; i < 3; i++) {
            var thread = new Thread(() -> run(network));
            thread.setDaemon(true);
            thread.start();
        }
        System.out.println("running");
        Thread.sleep(60_000);
    }

    private static void run(Network network) {
        for (var planes = new float[3 * SIDE * SIDE]; ; ) {
            network.run(planes, 1, 3, SIDE, SIDE);
        }
    }
}
