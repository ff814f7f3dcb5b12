package org.inkwell.redaction.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Doubt;
import org.inkwell.redaction.Finder;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.Token;

/**
 * Finds what another finds, and notes which pseudonym belongs to each place of a name. For one
 * picture; what stands there is forgotten with the reading.
 */
public final class Naming implements Finder {

    /** A word that is merely on no list is nobody in particular. */
    private static final String UNKNOWN = "word-unknown";

    private final Finder finder;
    private final Roll roll;
    private final Pseudonyms pseudonyms;
    private final Map<Box, String> names = new HashMap<>();

    public Naming(Finder finder, Roll roll, Pseudonyms pseudonyms) {
        this.finder = finder;
        this.roll = roll;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<Finding> find(Reading reading) {
        var found = finder.find(reading);
        found.stream()
                .filter(finding -> finding.kind() == Kind.NAME)
                .forEach(finding -> name(finding, read(reading, finding.box())));
        return found;
    }

    @Override
    public List<Doubt> doubts(Reading reading, List<Finding> found) {
        return finder.doubts(reading, found);
    }

    /** "Pupil KPZ" for each place that somebody in particular stands at, before its padding. */
    public Map<Box, String> names() {
        return Map.copyOf(names);
    }

    private void name(Finding finding, String written) {
        if (written.isEmpty()
                || (finding.rule().equals(UNKNOWN) && roll.whoIs(written).isEmpty())) {
            return;
        }
        names.put(finding.box(), pseudonyms.person(written, roll));
    }

    private static String read(Reading reading, Box box) {
        return Stream.concat(
                        Stream.of(written(reading, box)),
                        reading.onEnd().stream().map(end -> written(end.reading(), end.there(box))))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String written(Reading reading, Box box) {
        return reading.lines().stream()
                .flatMap(line -> line.tokens().stream())
                .filter(token -> token.box().shared(box) * 2 > token.box().area())
                .sorted(Comparator.comparingInt(token -> token.box().x()))
                .map(Naming::said)
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .collect(Collectors.joining(" "));
    }

    private static String said(Token token) {
        return token.first().isBlank() ? token.second() : token.first();
    }
}
