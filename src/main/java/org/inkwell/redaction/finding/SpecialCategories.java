package org.inkwell.redaction.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Folding;

/**
 * Needs, faiths, origins, illnesses and the like, by what values say of themselves where no label
 * does.
 *
 * @see <a href="https://www.legislation.gov.uk/eur/2016/679/article/9">article 9 of the UK GDPR</a>
 */
final class SpecialCategories implements Recogniser {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*");

    /** Between a sort and its finer sort: "Bullying - racist", "Exclusion (2 days)". */
    private static final Pattern CLOSER = Pattern.compile("\\s[-–—]\\s|[:(/]");

    /** Between what is listed on one line. */
    private static final Pattern PARTED = Pattern.compile("[,;/+&·•]");

    private static final int SHORTEST_TOLD = 3;

    private final Set<String> anywhere = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> besides = new HashSet<>();
    private final Set<String> asks = new HashSet<>();
    private final SpecialList list;
    private final int longest;

    SpecialCategories() {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                SpecialCategories.class.getResourceAsStream("special.txt"),
                                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The special categories cannot be read", e);
        }
        longest = anywhere.stream().mapToInt(said -> said.split(" ", -1).length).max().orElse(0);
        list = new SpecialList(this::isSure, listed::contains, longest);
    }

    private void add(String line) {
        var where =
                switch (line.substring(0, line.indexOf(' '))) {
                    case "anywhere" -> anywhere;
                    case "alone" -> alone;
                    case "listed" -> listed;
                    case "told" -> told;
                    case "besides" -> besides;
                    default -> asks;
                };
        for (var said : line.substring(line.indexOf(' ') + 1).split(", ", -1)) {
            where.add(folded(WORD.matcher(said).results().toList()));
        }
    }

    /** Whether the text is a value and nothing else. */
    boolean isAllOf(String text) {
        return isSure(folded(WORD.matcher(text).results().toList()));
    }

    private boolean isSure(String said) {
        return alone.contains(said) || anywhere.contains(said);
    }

    /**
     * Whether the text says something of somebody where others like it stand above and beneath;
     * what follows a hyphen, a colon or a bracket says it more closely.
     */
    boolean isListed(String text) {
        var head = folded(WORD.matcher(CLOSER.split(text, 2)[0]).results().toList());
        return listed.contains(head) || isSure(head);
    }

    /** Whether the text says that nothing is there to say. */
    boolean isNothing(String text) {
        return besides.contains(folded(WORD.matcher(text).results().toList()));
    }

    /** Whether the text may be the label of what is listed. */
    boolean isAsking(String text) {
        return asks.contains(folded(WORD.matcher(text).results().toList()));
    }

    @Override
    public Stream<Match> find(Line line) {
        var words = WORD.matcher(line.text()).results().toList();
        if (!words.isEmpty() && (alone.contains(folded(words)) || isList(words, line.text()))) {
            return Stream.of(match(words));
        }
        return said(words, anywhere::contains);
    }

    /** What says so in a sentence that tells of somebody. */
    Stream<Match> told(String text) {
        var words = WORD.matcher(text).results().toList();
        return said(words, said -> told.contains(said) || (alone.contains(said) && !isLabel(said)));
    }

    /** "SEND" and "EAL", which screens and lists are called by. */
    private static boolean isLabel(String said) {
        return Labels.all().wholly(said).isPresent() || said.length() < SHORTEST_TOLD;
    }

    private Stream<Match> said(List<MatchResult> words, Predicate<String> which) {
        var found = new ArrayList<Match>();
        for (var from = 0; from < words.size(); from++) {
            for (var to = from + 1; to <= Math.min(words.size(), from + longest); to++) {
                var said = words.subList(from, to);
                if (which.test(folded(said))) {
                    found.add(match(said));
                }
            }
        }
        return found.stream();
    }

    private boolean isList(List<MatchResult> words, String text) {
        return words.size() > 1
                && list.isAll(
                        words.stream().map(word -> Folding.fold(word.group())).toList(),
                        PARTED.matcher(text).find());
    }

    private static String folded(List<MatchResult> words) {
        return String.join(" ", words.stream().map(word -> Folding.fold(word.group())).toList());
    }

    private static Match match(List<MatchResult> words) {
        var start = words.get(0).start();
        var end = words.get(words.size() - 1).end();
        return new Match(Kind.SENSITIVE, "special-category", start, end, 0.7);
    }
}
