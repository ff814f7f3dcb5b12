package org.inkwell.redaction.finding;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/**
 * A word of a line, and what the roll says of it.
 *
 * @param bare without punctuation at its edges and without a possessive s
 */
record RollToken(int start, int end, String bare, Standing standing, Evidence evidence) {

    /** What a sign, a digit or a hump parts. */
    private static final Pattern PARTS =
            Pattern.compile("[^\\p{L}\\p{M}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    enum Evidence {
        NONE,
        /** An everyday word, or one of screens, that is somebody's name: its company decides. */
        EVERYDAY,
        SURE
    }

    static RollToken of(MatchResult found, Lexicon lexicon, RollWords roll) {
        var bare =
                found.group().replaceAll("^[|'’@+._-]+|[|'’@+._-]+$", "").replaceAll("['’]s$", "");
        var standing = bare.isEmpty() ? Standing.FREE : lexicon.standing(bare);
        return new RollToken(
                found.start(),
                found.end(),
                bare,
                standing,
                evidence(bare, standing, lexicon, roll));
    }

    private static Evidence evidence(
            String bare, Standing standing, Lexicon lexicon, RollWords roll) {
        if (bare.isEmpty() || bare.codePoints().noneMatch(Character::isLetter)) {
            return Evidence.NONE;
        }
        var ofScreens = lexicon.isOfScreens(bare) || lexicon.isLink(bare);
        if (!ofScreens && !isLittle(bare, lexicon) && isUnusual(standing)) {
            return roll.holdsUser(bare)
                            || roll.holdsAlike(bare)
                            || holdsPartOf(bare, lexicon, roll)
                            || isMade(bare, roll)
                    ? Evidence.SURE
                    : Evidence.NONE;
        }
        if (!bare.chars().allMatch(Character::isLetter)
                && (roll.holdsUser(bare) || isMade(bare, roll))) {
            return Evidence.SURE;
        }
        return roll.holds(bare) || roll.holdsRecorded(bare) ? Evidence.EVERYDAY : Evidence.NONE;
    }

    /** A word of screens in a file's or a class's name is not searched for parts of names. */
    private static boolean holdsPartOf(String bare, Lexicon lexicon, RollWords roll) {
        return PARTS.splitAsStream(bare)
                .filter(part -> !part.isEmpty())
                .anyMatch(
                        part ->
                                isUnusual(lexicon.standing(part))
                                        ? roll.holdsPartOf(part)
                                        : isNameInMade(part, lexicon, roll));
    }

    private static boolean isNameInMade(String part, Lexicon lexicon, RollWords roll) {
        return Character.isUpperCase(part.codePointAt(0))
                && part.length() > 2
                && lexicon.standing(part) == Standing.COMMON
                && roll.holds(part);
    }

    private static boolean isUnusual(Standing standing) {
        return standing == Standing.NAME || standing == Standing.UNKNOWN;
    }

    /** "An", which begins sentences. */
    private static boolean isLittle(String bare, Lexicon lexicon) {
        return bare.length() == 2 && !isUnusual(lexicon.standing(bare.toLowerCase(Locale.ROOT)));
    }

    /** Two names of one person with a sign or a hump between them: Will.Price, WillPrice. */
    private static boolean isMade(String bare, RollWords roll) {
        var parts = PARTS.split(bare, -1);
        for (var at = 1; at < parts.length; at++) {
            if (roll.holdsTogether(parts[at - 1], parts[at])) {
                return true;
            }
        }
        return false;
    }

    boolean isCapital() {
        return !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
    }

    boolean isInitial() {
        return bare.length() == 1 && Character.isUpperCase(bare.charAt(0));
    }

    /** No number, nor a class such as 7B. */
    boolean isWord() {
        return bare.codePoints().anyMatch(Character::isLetter)
                && bare.codePoints().noneMatch(Character::isDigit);
    }

    /** A word that is on no list of harmless ones. */
    boolean isNoWord() {
        return switch (standing) {
            case NAME, UNKNOWN, INITIAL -> isWord();
            default -> false;
        };
    }
}
