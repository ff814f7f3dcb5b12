package org.inkwell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.inkwell.redaction.Finder;
import org.inkwell.redaction.Held;
import org.inkwell.redaction.Redaction;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.document.DocumentRedaction;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.SchoolWords;
import org.inkwell.redaction.worker.Workers;

/** The redaction as the desk does it, on a file. */
final class Inking {

    private static final int KEY = 32;
    private static final String UNREADABLE = "The file could not be read.";

    private final Redactor redactor;
    private final Workers workers;
    private final Deciding deciding = new Deciding(Recognisers.strictest(year()));
    private final Pseudonyms pseudonyms;

    /**
     * @param workers ink what is no picture
     */
    Inking(Redactor redactor, Workers workers) {
        this.redactor = redactor;
        this.workers = workers;
        var key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        this.pseudonyms = new Pseudonyms(key);
    }

    /** A file that is no picture; none if it is of no kind that is inked as it is. */
    Optional<DocumentRedaction> document(Path file, Roll roll) {
        try {
            var bytes = Files.readAllBytes(file);
            var name = file.getFileName().toString();
            return workers.isDocument(bytes, name)
                    ? Optional.of(workers.redact(bytes, name, roll, SchoolWords.none(), pseudonyms))
                    : Optional.empty();
        } catch (IOException | OutOfMemoryError e) {
            return Optional.of(new DocumentRedaction.Withheld(UNREADABLE));
        }
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
                    Files.readAllBytes(file), watched.apply(finder(roll)), List.of());
        } catch (IOException | OutOfMemoryError e) {
            return new Held(UNREADABLE);
        }
    }

    static int year() {
        return Year.now(ZoneId.systemDefault()).getValue();
    }

    private Finder finder(Roll roll) {
        return reading -> deciding.decide(reading, roll);
    }
}
