package org.inkwell.redaction.document;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.inkwell.redaction.Held;
import org.inkwell.redaction.Redaction;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.TextRedactor;

/** Inks documents as the desk does; pictures within them are held unless a test inks them. */
public final class Desk {

    private static final TextRedactor REDACTOR = new TextRedactor(Recognisers.strictest(2026));
    private static final Pattern WHO = Pattern.compile("\\[(Pupil|Staff|Person) [A-Z]{3}]");

    private Desk() {}

    public static DocumentRedaction redact(String name, byte[] file) {
        return redact(name, file, picture -> new Held("No."));
    }

    /**
     * The same with pictures.
     *
     * @param pictures inks those within the file
     */
    public static DocumentRedaction redact(
            String name, byte[] file, Function<byte[], Redaction> pictures) {
        return new Documents(REDACTOR, pictures)
                .redact(file, name, Roll.none(), new Pseudonyms(new byte[32]));
    }

    /**
     * What a text became, in UTF-8; whoever is meant stands as [Person].
     *
     * @throws AssertionError if it is withheld
     */
    public static String inks(String name, String text) {
        var made =
                redact(name, text.getBytes(StandardCharsets.UTF_8))
                        .fold(
                                InkedDocument::file,
                                sentence -> {
                                    throw new AssertionError(sentence);
                                });
        return WHO.matcher(new String(made, StandardCharsets.UTF_8)).replaceAll("[$1]");
    }

    /** Why it is withheld, or nothing. */
    public static String withholds(String name, byte[] file) {
        return redact(name, file).fold(made -> "", sentence -> sentence);
    }
}
