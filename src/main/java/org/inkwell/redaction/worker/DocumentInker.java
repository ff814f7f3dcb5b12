package org.inkwell.redaction.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.inkwell.redaction.Redaction;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.document.DocumentRedaction;
import org.inkwell.redaction.document.Documents;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.TextRedactor;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/** Inks documents; what takes long to make is made when it is first wanted, and kept. */
final class DocumentInker implements Inker {

    private static final Duration LONGEST_PICTURE = Duration.ofMinutes(5);

    private final Path models;
    private final Path scratch;
    private Redactor redactor;
    private byte[] written = {};
    private Roll roll = Roll.none();

    /**
     * @param models the directory of the manifest
     * @param scratch a directory for native libraries
     */
    DocumentInker(Path models, Path scratch) {
        this.models = models;
        this.scratch = scratch;
        // The words of a language take long to read.
        Lexicon.english();
    }

    @Override
    public DocumentRedaction ink(Order order, Runnable progress) {
        var recognisers = Recognisers.strictest(order.year());
        var ofSchool = roll(order.roll());
        var deciding = new Deciding(recognisers);
        var documents =
                new Documents(
                        new TextRedactor(recognisers)
                                .allowing(order.allowed())
                                .besides(order.words().inked()),
                        picture -> {
                            Redaction inked =
                                    redactor()
                                            .redact(
                                                    picture,
                                                    deciding.with(
                                                            ofSchool,
                                                            order.words(),
                                                            order.allowed()),
                                                    List.of());
                            progress.run();
                            return inked;
                        });
        return documents.redact(order.file(), order.name(), ofSchool, order.pseudonyms());
    }

    private Roll roll(byte[] asWritten) {
        if (!Arrays.equals(asWritten, written)) {
            try {
                roll = WrittenRoll.read(asWritten);
                written = asWritten;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return roll;
    }

    private synchronized Redactor redactor() {
        if (redactor == null) {
            redactor = new Redactor(models, scratch, LONGEST_PICTURE);
        }
        return redactor;
    }
}
