package org.inkwell.redaction.finding.lexicon;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Word lists among the resources: words apart by white space, or one phrase a line. */
final class WordList {

    private WordList() {}

    static Set<String> words(String... names) {
        return Stream.of(names)
                .flatMap(WordList::lines)
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> phrases(String name) {
        return lines(name).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String text(String name) {
        try (var raw =
                        WordList.class.getResourceAsStream(
                                "/org/inkwell/redaction/finding/" + name);
                var plain = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                Reader reader = new InputStreamReader(plain, StandardCharsets.UTF_8)) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list cannot be read: " + name, e);
        }
    }
}
