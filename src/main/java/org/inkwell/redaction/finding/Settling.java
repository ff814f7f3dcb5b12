package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import org.inkwell.redaction.finding.lexicon.Folding;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;
import org.inkwell.redaction.reading.Token;

/** Weighs two readings of a word against one another. */
final class Settling {

    private static final int SURE_ALONE = 4;

    /** An icon that was read as one letter of Chinese or two of ours, before or after a word. */
    private static final Pattern SIGN =
            Pattern.compile(
                    "^\\p{IsHan}(?!\\p{IsHan})\\s*|^\\S{1,2}\\s+(?=\\S{4})|(?<=\\S{4})\\s+\\S{1,2}$");

    private final Lexicon lexicon;

    Settling(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The word as both readers have it, or as each does where neither can be preferred. */
    Token settled(Token token) {
        var first = token.first();
        var second = token.second();
        if (first.isBlank() || second.isBlank()) {
            var only = first.isBlank() ? second : first;
            var bare = SIGN.matcher(only).replaceAll("");
            var settled = isHarmless(bare) ? bare : only;
            return new Token(token.box(), settled, settled);
        }
        if (Math.min(first.length(), second.length()) == 1) {
            return token;
        }
        if (isDate(first) != isDate(second) && Folding.alike(first, second)) {
            var date = isDate(first) ? first : second;
            return new Token(token.box(), date, date);
        }
        if (isSurelyHarmless(first) && !isHarmless(second) && mayBe(first, second)) {
            return new Token(token.box(), first, first);
        }
        if (isSurelyHarmless(second) && !isHarmless(first) && mayBe(second, first)) {
            return new Token(token.box(), second, second);
        }
        return token;
    }

    /** A date, a time or an amount: whose slash or colon the other reader took for a digit. */
    private static boolean isDate(String text) {
        return Digits.withoutHarmless(text).matches("~+");
    }

    /** Whether the readings, or the one there is, are proof enough of what stands there. */
    boolean isRead(Token token) {
        var first = token.first();
        var second = token.second();
        if (first.isBlank() && second.isBlank()) {
            return false;
        }
        var settled = settled(token);
        if (first.isBlank() || second.isBlank()) {
            return isSure(settled.first());
        }
        if (isNobodys(first) && isNobodys(second)) {
            return true;
        }
        return settled.first().equals(settled.second()) || Folding.alike(first, second);
    }

    /** The same on a picture that is hard to read: words, and to the letter. */
    boolean isReadSurely(Token token) {
        return Legibility.isAgreed(token)
                && token.first().codePoints().noneMatch(Character::isDigit)
                && isSure(token.first());
    }

    /**
     * Whether the other is a reading of the harmless one, with a sign read as letters or cut off.
     */
    private boolean mayBe(String harmless, String other) {
        if (lexicon.isName(other)) {
            return false;
        }
        var bare = SIGN.matcher(other).replaceAll("");
        return Folding.alike(harmless, other)
                || Folding.alike(harmless, bare)
                || (Folding.fold(other).length() > SURE_ALONE
                        && Folding.fold(harmless).startsWith(Folding.fold(other)));
    }

    private boolean isHarmless(String text) {
        return Word.of(text, lexicon).stream()
                .map(Word::standing)
                .allMatch(standing -> standing == Standing.FREE || standing == Standing.COMMON);
    }

    /** With a capital only as a word of screens: a name cut off at an edge may read as a word. */
    private boolean isSurelyHarmless(String text) {
        return Word.of(text, lexicon).stream()
                .allMatch(
                        word ->
                                word.standing() == Standing.FREE
                                        || (word.standing() == Standing.COMMON
                                                && !word.isCapital()));
    }

    /** One reader alone is believed in words of screens, long enough that no fault makes one. */
    private boolean isSure(String only) {
        if (isNobodys(only)) {
            return true;
        }
        var words = Word.of(only, lexicon);
        return !words.isEmpty() && words.stream().allMatch(this::isSure);
    }

    private boolean isSure(Word word) {
        var bare = word.bare();
        return lexicon.isLink(bare) || (bare.length() >= SURE_ALONE && lexicon.isOfScreens(bare));
    }

    /** Signs without a letter, and numbers too short to be anybody's. */
    private static boolean isNobodys(String text) {
        return text.codePoints().noneMatch(Character::isLetter)
                && text.codePoints().filter(Character::isDigit).count() < 5;
    }
}
