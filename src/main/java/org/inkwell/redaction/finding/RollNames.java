package org.inkwell.redaction.finding;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Folding;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/** Whoever and whatever stands on the school's roll, however it was misread. */
final class RollNames implements Recogniser {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}|'’@+._-]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int MOST_SPLIT = 3;
    private static final int MOST_GROUPS = 6;
    private static final int SURE_NUMBER = 6;
    private static final int SHORTEST_SPLIT = 4;
    private static final int SURE_SPLIT = 6;

    private final Lexicon lexicon;

    RollNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Stream<Match> find(Line line) {
        if (line.roll().isEmpty()) {
            return Stream.empty();
        }
        var words = WORD.matcher(line.text()).results().toList();
        return Stream.of(births(line), numbers(words, line), names(words, line))
                .flatMap(found -> found);
    }

    private static Stream<Match> births(Line line) {
        return RollDate.WRITTEN
                .matcher(Digits.restored(line.text()))
                .results()
                .filter(date -> line.roll().numbers().holdsBirth(date.group()))
                .map(date -> Match.of(Kind.BIRTH_DATE, "roll-birth", date, 1));
    }

    /** Digits may stand in groups. */
    private static Stream<Match> numbers(List<MatchResult> words, Line line) {
        var harmless = Digits.withoutHarmless(line.text());
        return runs(words, MOST_GROUPS)
                .filter(run -> run.stream().allMatch(word -> hasDigit(word.group())))
                .filter(run -> isNumber(run, words, harmless, line))
                .map(run -> match(Kind.NUMBER, "roll-number", run));
    }

    private static boolean isNumber(
            List<MatchResult> run, List<MatchResult> words, String harmless, Line line) {
        var written = joined(run);
        if (!line.roll().numbers().holds(written)) {
            return false;
        }
        var significant = Folding.fold(written).length();
        if (significant >= SURE_NUMBER) {
            return true;
        }
        var doubtful = significant <= 3 || YEAR.matcher(written).matches();
        return harmless.charAt(run.get(0).start()) != '~' && (!doubtful || words.size() == 1);
    }

    private Stream<Match> names(List<MatchResult> words, Line line) {
        var roll = line.roll().words();
        var tokens = words.stream().map(word -> RollToken.of(word, lexicon, roll)).toList();
        var goes = new RollCompany(tokens, line.text(), roll, lexicon).judged();
        var whole = IntStream.range(0, goes.length).filter(at -> goes[at]).mapToObj(words::get);
        var split =
                runs(words, MOST_SPLIT)
                        .filter(run -> run.size() > 1)
                        .filter(run -> isSplit(run, roll));
        return Stream.concat(whole.map(List::of), split)
                .map(run -> match(kind(run), "roll-name", run));
    }

    private static Kind kind(List<MatchResult> run) {
        return run.stream().anyMatch(word -> word.group().indexOf('@') > 0)
                ? Kind.EMAIL
                : Kind.NAME;
    }

    /** A name that a reader saw a blank in. */
    private boolean isSplit(List<MatchResult> run, RollWords roll) {
        var joined = joined(run);
        if (joined.length() < SHORTEST_SPLIT) {
            return false;
        }
        var word = run.stream().anyMatch(part -> isNoWord(part.group()));
        return word
                ? roll.holdsName(joined)
                : joined.length() >= SURE_SPLIT
                        && Character.isUpperCase(joined.codePointAt(0))
                        && roll.holds(joined);
    }

    private boolean isNoWord(String word) {
        return switch (lexicon.standing(word)) {
            case NAME, UNKNOWN, INITIAL -> true;
            default -> false;
        };
    }

    private static Stream<List<MatchResult>> runs(List<MatchResult> words, int most) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(
                        from ->
                                IntStream.rangeClosed(from + 1, Math.min(words.size(), from + most))
                                        .mapToObj(to -> words.subList(from, to)));
    }

    private static String joined(List<MatchResult> run) {
        var joined = new StringBuilder();
        run.forEach(word -> joined.append(word.group()));
        return joined.toString();
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static Match match(Kind kind, String rule, List<MatchResult> run) {
        var last = run.get(run.size() - 1);
        return new Match(kind, rule, run.get(0).start(), last.end(), 1);
    }
}
