package org.inkwell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.inkwell.redaction.Finder;
import org.inkwell.redaction.Held;
import org.inkwell.redaction.Redaction;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;

/** The redaction as the desk does it, on a file. */
final class Inking {

    private final Redactor redactor;
    private final Deciding deciding =
            new Deciding(Recognisers.strictest(Year.now(ZoneId.systemDefault()).getValue()));

    Inking(Redactor redactor) {
        this.redactor = redactor;
    }

    Redaction ink(Path file, Roll roll) {
        return ink(file, roll, UnaryOperator.identity());
    }

    /**
     * The same with somebody who looks on.
     *
     * @param watched puts them between the redactor and what decides
     */
    Redaction ink(Path file, Roll roll, UnaryOperator<Finder> watched) {
        try {
            return redactor.redact(
                    Files.readAllBytes(file),
                    watched.apply(reading -> deciding.decide(reading, roll)),
                    List.of());
        } catch (IOException | OutOfMemoryError e) {
            return new Held("The file could not be read.");
        }
    }
}
