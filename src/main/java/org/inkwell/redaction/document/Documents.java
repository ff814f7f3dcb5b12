package org.inkwell.redaction.document;

import java.util.Optional;
import java.util.function.Function;
import org.inkwell.redaction.Hashes;
import org.inkwell.redaction.Redaction;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.Part;
import org.inkwell.redaction.document.ink.WithheldException;
import org.inkwell.redaction.finding.Allowance;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.TextRedactor;

/** Inks files that are no pictures; threads may share it. */
public final class Documents {

    /** Times that what was made is read again. */
    private static final int ROUNDS = 3;

    private static final int MOST_BYTES = 25 * 1024 * 1024;

    /** What comes of a file that is too large. */
    public static final DocumentRedaction.Withheld TOO_LARGE =
            new DocumentRedaction.Withheld(
                    "The file is larger than 25 MB. Send the part of it that shows the problem.");

    private static final Kinds KINDS = new Kinds();

    private final TextRedactor redactor;
    private final Function<byte[], Redaction> pictures;

    /**
     * @param pictures inks a picture that stands within a file, with the same roll
     */
    public Documents(TextRedactor redactor, Function<byte[], Redaction> pictures) {
        this.redactor = redactor;
        this.pictures = pictures;
    }

    /** Whether the bytes are a picture's, which is inked elsewhere. */
    public static boolean isPicture(byte[] file) {
        return Kinds.isPicture(file);
    }

    /** Whether the file is of a kind that is inked here. */
    public static boolean isDocument(byte[] file, String name) {
        return KINDS.of(file, name).isPresent();
    }

    /** Whether it is held for its size alone. */
    public static boolean isTooLarge(byte[] file) {
        return file.length > MOST_BYTES;
    }

    /**
     * Inks what is found; whatever goes wrong, the file is held.
     *
     * @param name what the file was called, which is a hint at its kind and kept nowhere
     */
    public DocumentRedaction redact(byte[] file, String name, Roll roll, Pseudonyms pseudonyms) {
        if (isTooLarge(file)) {
            return TOO_LARGE;
        }
        var kind = KINDS.of(file, name);
        if (kind.isEmpty()) {
            return new DocumentRedaction.Withheld(
                    "Files of this kind cannot be inked. Send a screenshot, a PDF or text.");
        }
        try {
            return inked(file, kind.get(), roll, pseudonyms);
        } catch (WithheldException e) {
            return new DocumentRedaction.Withheld(e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The cause's text may hold what was read.
            return new DocumentRedaction.Withheld(
                    "The file could not be read to the end. Save it anew and send that.");
        }
    }

    private DocumentRedaction inked(byte[] file, Kinds.Kind kind, Roll roll, Pseudonyms pseudonyms)
            throws WithheldException {
        var first = new Ink(redactor, roll, pseudonyms, new Enclosed(KINDS, this::picture));
        var made = kind.format().ink(file, first);
        for (var round = 1; round <= ROUNDS; round++) {
            var again = new Ink(redactor, roll, pseudonyms, Enclosed.again(KINDS));
            made = kind.format().ink(made, again);
            if (again.tally().isEmpty()) {
                return new DocumentRedaction.Done(
                        new InkedDocument(
                                kind.ending(), made, first.tally(), round, Hashes.sha256(file)));
            }
        }
        return new DocumentRedaction.Withheld(
                "Something personal can still be read after inking. Send a screenshot instead.");
    }

    private Optional<Part> picture(byte[] file, Ink ink) {
        return pictures.apply(file)
                .fold(
                        inked -> {
                            inked.findings().forEach(ink::count);
                            inked.doubts().stream()
                                    .flatMap(doubt -> Allowance.ofRule(doubt.rule()).stream())
                                    .forEach(ink::countStaying);
                            return Optional.of(new Part("png", inked.png(), inked.words()));
                        },
                        held -> Optional.empty());
    }
}
