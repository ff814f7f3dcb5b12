package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Doubt;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.finding.lexicon.Folding;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.Token;

/**
 * What was kept and may be somebody's all the same: few places, so that a person looks at each.
 * Decides nothing.
 */
final class Doubts {

    private static final Pattern SHORT_NUMBER =
            Pattern.compile("\\W*(?!(?:19|20)\\d\\d\\b)\\d{4,5}\\W*");

    private static final int SHORTEST = 3;

    private final Lexicon lexicon;
    private final Settling settling;

    Doubts(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.settling = new Settling(lexicon);
    }

    /** Row by row, each from the left. */
    List<Doubt> of(Reading reading, List<Finding> found) {
        var ink = found.stream().map(Finding::box).toList();
        var doubts = new ArrayList<Doubt>();
        Layout.of(reading)
                .cells()
                .forEach(
                        cell ->
                                cell.tokens().stream()
                                        .filter(token -> !isInked(token, ink))
                                        .forEach(
                                                token ->
                                                        rule(token, cell, ink)
                                                                .map(r -> new Doubt(r, token.box()))
                                                                .ifPresent(doubts::add)));
        return List.copyOf(doubts);
    }

    private Optional<String> rule(Token token, Cell cell, List<Box> ink) {
        var settled = settling.settled(token).first();
        if (SHORT_NUMBER.matcher(settled).matches()) {
            return Optional.of("short-number");
        }
        var words = Word.of(settled, lexicon);
        if (words.stream().anyMatch(word -> isSmallName(word))) {
            return Optional.of("small-name");
        }
        if (words.stream().anyMatch(word -> word.standing() == Standing.UNKNOWN)) {
            return Optional.of("word-likely");
        }
        if (words.stream().anyMatch(word -> word.isCapital() && word.standing() == Standing.COMMON)
                && ink.stream().anyMatch(box -> isBeside(token.box(), box))) {
            return Optional.of("beside-ink");
        }
        if (words.stream().anyMatch(word -> isCapitalName(word)) && cell.tokens().size() < 4) {
            return Optional.of("word-and-name");
        }
        if (words.stream().noneMatch(Doubts::isLong)) {
            return Optional.empty();
        }
        if (token.first().isBlank() || token.second().isBlank()) {
            return Optional.of("one-reader");
        }
        return Folding.alike(token.first(), token.second())
                ? Optional.empty()
                : Optional.of("settled");
    }

    private boolean isSmallName(Word word) {
        return !word.isCapital()
                && isLong(word)
                && word.standing() == Standing.COMMON
                && lexicon.isName(word.bare())
                && !lexicon.isOfScreensOrPlain(word.bare());
    }

    private boolean isCapitalName(Word word) {
        return word.isCapital()
                && word.standing() != Standing.FREE
                && isLong(word)
                && lexicon.isName(word.bare());
    }

    /** Shorter ones are icons and little words, of which every screen is full. */
    private static boolean isLong(Word word) {
        return word.bare().codePoints().filter(Character::isLetter).count() >= SHORTEST;
    }

    private static boolean isBeside(Box word, Box ink) {
        var gap = Math.max(ink.x() - word.right(), word.x() - ink.right());
        var shared = Math.min(word.bottom(), ink.bottom()) - Math.max(word.y(), ink.y());
        return gap <= word.height() && shared * 2 > word.height();
    }

    private static boolean isInked(Token token, List<Box> ink) {
        return ink.stream().anyMatch(box -> box.shared(token.box()) * 2 >= token.box().area());
    }
}
