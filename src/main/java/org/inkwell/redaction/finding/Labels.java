package org.inkwell.redaction.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inkwell.redaction.Kind;

/** The labels and headings whose values are personal. */
final class Labels {

    private static final Labels ENGLISH = new Labels();

    private final Map<String, Label> labels = new HashMap<>();

    private Labels() {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Labels.class.getResourceAsStream("labels.txt"),
                                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The labels cannot be read", e);
        }
    }

    private void add(String line) {
        var parts = line.split(" ", 3);
        var label = new Label(Kind.valueOf(parts[0]), parts[1].equals("always"));
        for (var written : parts[2].split(", ", -1)) {
            labels.putIfAbsent(bare(written), label);
        }
    }

    static Labels english() {
        return ENGLISH;
    }

    /** What the text says of its value, if the text is a label and nothing else. */
    Optional<Label> of(String text) {
        return Optional.ofNullable(labels.get(bare(text)));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
