package org.inkwell.redaction.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Folding;

/** The labels and headings whose values are personal. */
final class Labels {

    private static final Labels ALL = new Labels();

    /** A longer text is a sentence, but for a question. */
    private static final int LONGEST = 6;

    /** Shorter ones are too like other words: "Born" for "Bom" is. */
    private static final int SHORTEST_MISREAD = 4;

    private static final Set<String> THINGS =
            Set.of(
                    "module",
                    "application",
                    "app",
                    "computer",
                    "host",
                    "server",
                    "table",
                    "column",
                    "domain",
                    "printer",
                    "report",
                    "database",
                    "service",
                    "process",
                    "task",
                    "job",
                    "device",
                    "product",
                    "package",
                    "method",
                    "function",
                    "object",
                    "driver",
                    "provider",
                    "log",
                    "event",
                    "field");

    private final Map<String, Label> whole = new HashMap<>();
    private final Map<String, Label> misread = new HashMap<>();
    private final Map<String, Label> endings = new HashMap<>();
    private final Map<String, Label> parts = new HashMap<>();

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
        var said = line.split(" ", 3);
        var kind = Kind.valueOf(said[0]);
        var heading = said[1].equals("heading");
        var always = heading || said[1].equals("always");
        for (var written : said[2].split(", ", -1)) {
            var derived = written.startsWith("*");
            var place = !derived ? whole : written.endsWith("*") ? parts : endings;
            var label = new Label(kind, always, derived, heading);
            place.putIfAbsent(bare(written), label);
            if (!derived && bare(written).length() >= SHORTEST_MISREAD) {
                misread.putIfAbsent(Folding.skeleton(written), label);
            }
        }
    }

    static Labels all() {
        return ALL;
    }

    /** What the text says of its value, if the text is a label. */
    Optional<Label> of(String text) {
        var bare = bare(text);
        var words = List.of(bare.split(" ", -1));
        if (whole.containsKey(bare) || (words.size() > LONGEST && !text.endsWith("?"))) {
            return Optional.ofNullable(whole.get(bare));
        }
        var likely = misread.get(Folding.skeleton(text));
        if (likely != null) {
            return Optional.of(likely);
        }
        var ending = ends(words).map(endings::get);
        var part = ends(words).flatMap(Labels::starts).map(parts::get);
        return Stream.concat(ending, part).filter(label -> label != null).findFirst();
    }

    /** "Module name", "file name": nobody's. */
    static boolean isOfThing(List<String> words) {
        var last = words.size() - 1;
        return last > 0
                && words.get(last).equalsIgnoreCase("name")
                && THINGS.contains(words.get(last - 1).toLowerCase(Locale.ROOT));
    }

    /** The same, if the whole text is one label that is known. */
    Optional<Label> wholly(String text) {
        return Optional.ofNullable(whole.get(bare(text)));
    }

    private static Stream<String> ends(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(from -> String.join(" ", words.subList(from, words.size())));
    }

    private static Stream<String> starts(String words) {
        return IntStream.rangeClosed(1, words.length())
                .filter(to -> to == words.length() || words.charAt(to) == ' ')
                .mapToObj(to -> words.substring(0, to));
    }

    /** The same of what a program or a table calls its values. */
    Optional<Label> ofField(String text) {
        var spelt = spelt(text);
        return isOfThing(List.of(spelt.split("\\s+", -1))) ? Optional.empty() : of(spelt);
    }

    /**
     * A name that a program gave its field as a person would write it: "legalSurname", "emp_no".
     */
    static String spelt(String label) {
        return label.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_.:/-]+", " ")
                .strip();
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
