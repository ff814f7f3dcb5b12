package org.inkwell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process has taken of the machine's memory. */
final class Memory {

    private static final Path STATUS = Path.of("/proc/self/status");

    private Memory() {}

    /** The most that was resident at any time, in megabytes; 0 on systems that do not tell. */
    static long peak() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .map(kilobytes -> kilobytes / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
