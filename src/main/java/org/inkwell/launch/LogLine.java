package org.inkwell.launch;

import java.util.Arrays;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

/**
 * One line for a record; of a throwable its classes and places, for its message may name a pupil.
 */
public final class LogLine extends Formatter {
    private static final int FRAMES = 40;

    @Override
    public String format(LogRecord record) {
        return String.format(
                "%s %s %s %s%n%s",
                record.getInstant(),
                record.getLevel(),
                record.getLoggerName(),
                formatMessage(record),
                trace(record.getThrown()));
    }

    private static String trace(Throwable thrown) {
        if (thrown == null) return "";
        return Arrays.stream(thrown.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "    at " + frame)
                        .collect(
                                Collectors.joining(
                                        "\n", "  " + thrown.getClass().getName() + "\n", "\n"))
                + trace(thrown.getCause());
    }
}
