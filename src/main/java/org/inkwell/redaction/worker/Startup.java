package org.inkwell.redaction.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a worker is started.
 *
 * @param type whose main method is its own
 * @param words that it takes
 */
record Startup(String type, List<String> words, int megabytes) {

    /** No word of a file is to reach a disk, whatever becomes of the process. */
    private static final List<String> LEAVES_NOTHING =
            List.of(
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:-HeapDumpOnOutOfMemoryError",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:ErrorFile=/dev/null",
                    "-XX:-UsePerfData",
                    "-XX:+DisableAttachMechanism");

    /** Names are looked up in an empty list, and what connects all the same finds nobody. */
    private static final List<String> OFFLINE =
            List.of(
                    "-Djdk.net.hosts.file=/dev/null",
                    "-DsocksProxyHost=127.0.0.1",
                    "-DsocksProxyPort=1",
                    "-Dhttp.proxyHost=127.0.0.1",
                    "-Dhttp.proxyPort=1",
                    "-Dhttps.proxyHost=127.0.0.1",
                    "-Dhttps.proxyPort=1");

    Startup {
        words = List.copyOf(words);
    }

    /**
     * As a process takes it.
     *
     * @param room a directory for what libraries unpack
     */
    List<String> command(Path room) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + megabytes + "m");
        command.add("-XX:+UseSerialGC");
        command.addAll(LEAVES_NOTHING);
        command.addAll(OFFLINE);
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Duser.timezone=UTC");
        command.add("-Djava.io.tmpdir=" + room.toAbsolutePath());
        command.add("-cp");
        command.add(ClassPath.own());
        command.add(type);
        command.addAll(words);
        return command;
    }
}
