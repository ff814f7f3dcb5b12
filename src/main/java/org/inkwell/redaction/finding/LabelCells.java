package org.inkwell.redaction.finding;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;
import org.inkwell.redaction.reading.Token;

/** Tells cells that label others from cells that hold values; for one picture and one thread. */
final class LabelCells {

    private static final int LONGEST = 6;
    private static final int SURE = 4;
    private static final int LONGEST_NAME = 4;

    /** Small words that make a text of a name with particles. */
    private static final int SMALL = 3;

    private final Lexicon lexicon;
    private final Layout layout;
    private final Labels labels = Labels.all();
    private final IdentityHashMap<Cell, Optional<Label>> known = new IdentityHashMap<>();

    LabelCells(Lexicon lexicon, Layout layout) {
        this.lexicon = lexicon;
        this.layout = layout;
    }

    static String text(Cell cell) {
        return Passage.of(cell.tokens(), Token::first).text();
    }

    private static String secondText(Cell cell) {
        return Passage.of(cell.tokens(), Token::second).text();
    }

    /** What the cell says of its values, as either reader has it. */
    Optional<Label> labelOf(Cell cell) {
        return known.computeIfAbsent(
                cell,
                any ->
                        labels.of(text(cell))
                                .or(() -> bySecond(cell))
                                .or(() -> onTwoLines(cell))
                                .or(() -> asking(cell)));
    }

    /** "Is the child looked after by an authority?" */
    private static Optional<Label> asking(Cell cell) {
        var text = text(cell);
        return text.endsWith("?") && SpecialCells.isIn(text)
                ? Optional.of(new Label(Kind.SENSITIVE, true, true))
                : Optional.empty();
    }

    /** "Date of" over "birth", with no more between than between lines of one text. */
    private Optional<Label> onTwoLines(Cell cell) {
        return secondLine(cell).flatMap(rest -> labels.wholly(text(cell) + " " + text(rest)));
    }

    /** What may be the rest of the cell on the next line. */
    private Optional<Cell> secondLine(Cell cell) {
        return layout.nextBelow(cell).filter(rest -> cell.gapTo(rest) * 2 <= cell.box().height());
    }

    /** Whether the cell is a label with the line beneath it alone. */
    boolean isOnTwoLines(Cell cell) {
        return labels.of(text(cell)).isEmpty() && onTwoLines(cell).isPresent();
    }

    /** The second line of a label that takes two. */
    Optional<Cell> restOf(Cell label) {
        return isOnTwoLines(label) ? secondLine(label) : Optional.empty();
    }

    /** A number that the second reader took for a short label is none. */
    private Optional<Label> bySecond(Cell cell) {
        var text = secondText(cell);
        return text.length() < SURE || text(cell).chars().anyMatch(Character::isDigit)
                ? Optional.empty()
                : labels.of(text);
    }

    /** Whether the cell says what only values say: a need, a faith. */
    boolean isSpecial(Cell cell) {
        return SpecialCells.isSure(cell);
    }

    /** Whether the cell says yes or no, or is a value that says more. */
    boolean isAnswer(Cell cell) {
        return isSpecial(cell)
                || Word.of(text(cell), lexicon).stream()
                        .allMatch(word -> Fillers.isAnswer(word.bare()));
    }

    boolean isLabel(Cell cell) {
        return labelOf(cell).isPresent();
    }

    /** A need is both a label and what stands under one. */
    boolean isValueOf(Cell cell, Label label) {
        return !isLabel(cell) || (label.kind() == Kind.SENSITIVE && isSpecial(cell));
    }

    /** Whether every word is one that programs say, and none a number. */
    boolean looksLikeLabel(Cell cell) {
        var words = Word.of(text(cell), lexicon);
        return words.size() <= LONGEST
                && !text(cell).startsWith(":")
                && (isLabel(cell)
                        || words.stream()
                                .allMatch(
                                        word ->
                                                !word.isNumber()
                                                        && word.standing()
                                                                        .compareTo(Standing.GUARDED)
                                                                <= 0));
    }

    /** Whether the cell looks like a label, and is no answer. */
    boolean saysNoMoreThanLabel(Cell cell) {
        return looksLikeLabel(cell)
                && !isAnswer(cell)
                && text(cell).codePoints().noneMatch(Character::isDigit);
    }

    /** Whether the cell may be the value of the label: a surname may be any word. */
    boolean maySay(Cell cell, Label label) {
        var isName = label.kind() == Kind.NAME && label.always() && !label.derived();
        return isName
                ? Word.of(text(cell), lexicon).stream()
                        .anyMatch(word -> !Fillers.isPlaceholder(word.bare()))
                : !isOfScreens(cell);
    }

    /** Whether the cell says what programs say, and cannot be a person's. */
    boolean isOfScreens(Cell cell) {
        var words = Word.of(text(cell), lexicon);
        return isSentence(words)
                || (!Word.areNames(words, lexicon)
                        && words.stream()
                                .allMatch(w -> !w.isNumber() && isOfScreens(w, words.size() > 1)));
    }

    /** Whether the word is one that programs say, or a number. */
    boolean isOfScreens(Token token) {
        return Word.areOfScreens(token.first(), lexicon);
    }

    /**
     * "Terms and conditions": a capital and small words of which one is no link, or more words of
     * screens than a name has.
     */
    boolean isSentence(Cell cell) {
        return isSentence(Word.of(text(cell), lexicon));
    }

    private static boolean isSentence(List<Word> words) {
        if (words.size() > LONGEST_NAME) {
            return words.stream().allMatch(w -> w.standing() == Standing.FREE);
        }
        return words.size() > 1
                && words.stream().allMatch(w -> isKnown(w) && !w.isNumber())
                && words.subList(1, words.size()).stream().noneMatch(Word::isCapital)
                && words.subList(1, words.size()).stream().anyMatch(w -> w.bare().length() > SURE);
    }

    /** "As shown on the birth certificate": a line that says how a field is filled in. */
    boolean isHint(Cell cell) {
        var words = Word.of(text(cell), lexicon);
        return words.size() > SURE
                && words.get(0).isCapital()
                && (words.stream().noneMatch(Word::isNumber)
                        || text(cell).startsWith("For example"))
                && words.stream().filter(w -> isKnown(w) && !w.isCapital()).count() * 2
                        >= words.size() - words.stream().filter(Word::isNumber).count();
    }

    private static boolean isKnown(Word word) {
        return word.standing() == Standing.FREE || word.standing() == Standing.COMMON;
    }

    /** Whether nothing in the cell is more than a common word; it may be a surname all the same. */
    boolean isOfPrograms(Cell cell) {
        return Word.of(text(cell), lexicon).stream().allMatch(w -> w.isNumber() || isCommon(w));
    }

    private boolean isCommon(Word word) {
        return isKnown(word) && (!word.isCapital() || lexicon.isOfScreensOrPlain(word.bare()));
    }

    /** Whether each word is one of screens or a common one that is nobody's name. */
    boolean isNoName(Cell cell) {
        return Word.of(text(cell), lexicon).stream()
                .allMatch(
                        word ->
                                word.standing() == Standing.FREE
                                        ? word.isNumber() || word.bare().matches("\\D+")
                                        : word.standing() == Standing.COMMON
                                                && !lexicon.isName(word.bare())
                                                && !lexicon.isSurnameToo(word.bare()));
    }

    /** "The record for Tom Page could not be saved.": what is a name in it goes by itself. */
    boolean isText(Cell cell) {
        var words = Word.of(text(cell), lexicon);
        var small =
                words.stream()
                        .filter(word -> isKnown(word) && !word.isCapital() && !word.isNumber())
                        .count();
        return words.size() > LONGEST_NAME && small >= SMALL && small * 2 >= words.size();
    }

    /** Accounts of the system itself, and what stands where nobody does. */
    boolean isNobody(Cell cell) {
        var text = text(cell).toLowerCase(Locale.ROOT).strip();
        return Fillers.isNobody(text) || Fillers.isAgo(text);
    }

    /**
     * Small words of a title are no name, and neither is a small word alone unless known as one.
     */
    private boolean isOfScreens(Word word, boolean inTitle) {
        return word.standing() == Standing.FREE
                || (word.standing() == Standing.COMMON
                        && !word.isCapital()
                        && (inTitle || !lexicon.isName(word.bare())));
    }

    /** Whether each word of the cell goes for what it is itself. */
    static boolean goes(Cell cell, Map<Token, Mark> marks) {
        return cell.tokens().stream()
                .map(marks::get)
                .allMatch(mark -> mark != null && mark.kind() != Kind.UNREAD);
    }
}
