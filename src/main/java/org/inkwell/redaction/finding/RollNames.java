package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/** Whoever and whatever stands on the school's roll, however it was misread. */
final class RollNames implements Recogniser {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}|'’@+._-]+");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{1,2}[/.\\- ]\\d{1,2}[/.\\- ]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d"
                            + "|\\d{1,2}(?:st|nd|rd|th)?[ -]\\p{L}{3,9}[ ,-]+\\d{2,4}");
    private static final Set<String> EVERYDAY = Set.of("will", "may", "mark", "an", "her", "art");
    private static final int JOINED = 3;

    private final Lexicon lexicon;

    RollNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Stream<Match> find(Line line) {
        if (line.roll().isEmpty()) {
            return Stream.empty();
        }
        var births =
                DATE.matcher(line.text())
                        .results()
                        .filter(date -> line.roll().holdsBirth(date.group()))
                        .map(date -> Match.of(Kind.BIRTH_DATE, "roll-birth", date, 1));
        return Stream.concat(births, words(line));
    }

    private Stream<Match> words(Line line) {
        var words = WORD.matcher(line.text()).results().toList();
        var found = new ArrayList<Match>();
        for (var from = 0; from < words.size(); from++) {
            for (var count = 1; count <= JOINED && from + count <= words.size(); count++) {
                judge(words.subList(from, from + count), line, found);
            }
        }
        return found.stream();
    }

    private void judge(List<MatchResult> words, Line line, List<Match> found) {
        var start = words.get(0).start();
        var end = words.get(words.size() - 1).end();
        var joined = new StringBuilder();
        words.forEach(word -> joined.append(word.group()));
        var written = joined.toString();
        var alone = words.size() == 1;
        if (line.roll().holdsNumber(written) && written.chars().anyMatch(Character::isDigit)) {
            found.add(new Match(Kind.NUMBER, "roll-number", start, end, 1));
        }
        if (alone ? isOnRoll(written, line) : isSplitName(words, written, line.roll())) {
            found.add(new Match(Kind.NAME, "roll-name", start, end, 1));
        }
    }

    /** A word of screens goes only as the very name; any other also when it is like one. */
    private boolean isOnRoll(String word, Line line) {
        if (lexicon.isOfScreens(word) || lexicon.isLink(word)) {
            return Character.isUpperCase(word.codePointAt(0)) && line.roll().holdsWritten(word);
        }
        return switch (lexicon.standing(word)) {
            case FREE, COMMON, GUARDED ->
                    line.roll().holdsWritten(word) && !isVerb(word, line.text());
            default -> line.roll().holdsAlike(word) || line.roll().holdsPartOf(word);
        };
    }

    /** No sentence could be read if "will" and "may" went with every Will and May. */
    private boolean isVerb(String word, String text) {
        var everyday = EVERYDAY.contains(word) || lexicon.standing(word) == Standing.FREE;
        return everyday
                && Character.isLowerCase(word.codePointAt(0))
                && text.strip().split("\\s+", -1).length > 2;
    }

    private boolean isSplitName(List<MatchResult> words, String joined, Roll roll) {
        return joined.length() > 3
                && words.stream().anyMatch(word -> isNoWord(word.group()))
                && roll.holdsName(joined);
    }

    private boolean isNoWord(String word) {
        return switch (lexicon.standing(word)) {
            case NAME, UNKNOWN, INITIAL -> true;
            default -> false;
        };
    }
}
