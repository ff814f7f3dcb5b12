package org.inkwell.redaction.document.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Node;

/** The elements and attributes that may stand in the XML of office files; all others go. */
final class Vocabulary {

    private static final Set<String> WORDS = words("words.txt");

    private static final Set<String> LEADING = Set.of("part", "drawing");

    private static final Set<String> FONTS =
            lines("fonts.txt").collect(Collectors.toUnmodifiableSet());

    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * What may be said of an element.
     *
     * @param isUnwrapped whether only its content stays
     * @param text how its text is read; blank where it has none
     * @param attributes by name, how each is read
     * @param needed attributes without which the element goes: they lead to what it shows
     * @param content elements beneath of which one has to stay; none where all may go
     */
    record Entry(
            boolean isUnwrapped,
            String text,
            Map<String, String> attributes,
            List<String> needed,
            Set<String> content) {

        private static Entry of(
                boolean isUnwrapped,
                String text,
                Map<String, String> attributes,
                Set<String> content) {
            var needed =
                    attributes.keySet().stream()
                            .filter(name -> LEADING.contains(attributes.get(name)))
                            .toList();
            return new Entry(isUnwrapped, text, attributes, needed, content);
        }
    }

    /**
     * @param resource of this package, in the form that its head tells
     */
    Vocabulary(String resource) {
        lines(resource).filter(line -> !line.startsWith("#")).forEach(this::add);
    }

    private void add(String line) {
        var said = List.of(line.split(" "));
        if (said.get(0).equals("=")) {
            prefixes.put(said.get(2), said.get(1));
            addresses.put(said.get(1), said.get(2));
            return;
        }
        var attributes = new HashMap<String, String>();
        var text = "";
        var content = Set.<String>of();
        for (var one : said.subList(1, said.size())) {
            var sign = one.indexOf('=');
            if (one.startsWith("#")) {
                text = one.substring(1);
            } else if (one.startsWith(">")) {
                content = Set.of(one.substring(1).split("\\|"));
            } else if (sign < 0) {
                attributes.put(one, "plain");
            } else {
                attributes.put(one.substring(0, sign), one.substring(sign + 1));
            }
        }
        var isUnwrapped = said.get(0).startsWith("^");
        entries.put(
                said.get(0).substring(isUnwrapped ? 1 : 0),
                Entry.of(isUnwrapped, text, attributes, content));
    }

    /** What may be said of an element, if it may stand. */
    Optional<Entry> of(Node element) {
        return Optional.ofNullable(entries.get(name(element)));
    }

    /** With the prefix of this vocabulary, whichever the file has; blank where none is known. */
    String name(Node node) {
        var address = node.getNamespaceURI();
        if (address == null) {
            return node.getLocalName() == null ? "" : node.getLocalName();
        }
        var prefix = prefixes.get(address);
        return prefix == null ? "" : prefix + ":" + node.getLocalName();
    }

    /** Where a prefix of this vocabulary comes from. */
    String address(String prefix) {
        return addresses.get(prefix);
    }

    /** Whether a value is a namespace's. */
    boolean isAddress(String value) {
        return prefixes.containsKey(value);
    }

    /** Whether a value is one that the standard enumerates. */
    static boolean isWord(String value) {
        return WORDS.contains(value);
    }

    /** Whether a typeface is one that most computers have. */
    static boolean isFont(String value) {
        return FONTS.contains(value);
    }

    /** The words of a resource of this package, in lines of several. */
    static Set<String> words(String resource) {
        return lines(resource)
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(String resource) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Vocabulary.class.getResourceAsStream(resource),
                                StandardCharsets.UTF_8))) {
            return lines.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary cannot be read", e);
        }
    }
}
