package org.inkwell.redaction.finding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inkwell.redaction.finding.RollToken.Evidence;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/** Which words of a line go for what stands beside them. */
final class RollCompany {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "rev");
    private static final Set<String> DETERMINERS =
            Set.of(
                    "the", "a", "an", "this", "that", "your", "my", "any", "each", "every", "no",
                    "all", "new", "next", "last", "first");
    private static final Set<String> OF_PEOPLE =
            Set.of(
                    "is", "was", "has", "had", "cannot", "can", "can't", "did", "does", "didn't",
                    "doesn't", "wants", "needs", "says", "said", "left", "and", "asked");

    /** No sentence could be read if "will" and "may" went with every Will and May. */
    private static final Set<String> VERBS = Set.of("will", "may", "mark", "an", "her", "art");

    private final List<RollToken> tokens;
    private final String text;
    private final RollWords roll;
    private final Lexicon lexicon;
    private final boolean[] goes;

    RollCompany(List<RollToken> tokens, String text, RollWords roll, Lexicon lexicon) {
        this.tokens = tokens;
        this.text = text;
        this.roll = roll;
        this.lexicon = lexicon;
        this.goes = new boolean[tokens.size()];
    }

    /** For each token whether it goes. */
    boolean[] judged() {
        for (var at = 0; at < goes.length; at++) {
            goes[at] = goesByItself(at);
        }
        for (var changed = true; changed; ) {
            changed = false;
            for (var at = 0; at < goes.length; at++) {
                if (!goes[at] && (goesWith(at, at - 1) || goesWith(at, at + 1))) {
                    goes[at] = true;
                    changed = true;
                }
            }
        }
        return goes;
    }

    private boolean goesByItself(int at) {
        var token = tokens.get(at);
        if (isCutOff(at)) {
            return true;
        }
        return switch (token.evidence()) {
            case SURE -> true;
            case NONE -> false;
            case EVERYDAY -> token.isCapital() ? capitalGoes(at) : smallGoes(at);
        };
    }

    private boolean capitalGoes(int at) {
        var token = tokens.get(at);
        if (isAlone(at)
                || text.startsWith("'s", token.end() - 2)
                || text.startsWith("’s", token.end() - 2)) {
            return true;
        }
        if (isPhrase(at, at + 1) || isPhrase(at - 1, at)) {
            return false;
        }
        if (token.standing() == Standing.COMMON
                && token.bare().length() > 2
                && !lexicon.isOfScreens(token.bare())) {
            return true;
        }
        var before = isBeside(at, at - 1) ? small(at - 1) : "";
        var after = isBeside(at, at + 1) ? small(at + 1) : "";
        if (TITLES.contains(before) || OF_PEOPLE.contains(after)) {
            return true;
        }
        return !before.isEmpty()
                && !tokens.get(at - 1).isCapital()
                && tokens.get(at - 1).isWord()
                && !DETERMINERS.contains(before);
    }

    private boolean smallGoes(int at) {
        var token = tokens.get(at);
        if (roll.holdsRecorded(token.bare()) && isAlone(at)) {
            return true;
        }
        if (lexicon.isOfScreens(token.bare()) || lexicon.isLink(token.bare())) {
            return false;
        }
        var verb = VERBS.contains(token.bare()) || token.standing() == Standing.FREE;
        return !verb || text.strip().split("\\s+", -1).length <= 2;
    }

    /** "Okaf…", or what a column cut without saying so. */
    private boolean isCutOff(int at) {
        var token = tokens.get(at);
        if (token.bare().length() < 3 || !token.isCapital() || !roll.holdsBeginning(token.bare())) {
            return false;
        }
        var rest = text.substring(token.start() + token.bare().length());
        if (rest.matches("\\s?(?:\\.{2,}|…).*")) {
            return true;
        }
        return token.bare().length() > 3
                && isAlone(at)
                && token.standing() != Standing.FREE
                && token.standing() != Standing.GUARDED;
    }

    private boolean goesWith(int at, int other) {
        if (!isBeside(at, other)) {
            return false;
        }
        var token = tokens.get(at);
        var neighbour = tokens.get(other);
        if (isAddress(Math.min(at, other))) {
            return true;
        }
        if (token.evidence() == Evidence.EVERYDAY) {
            if (roll.holdsTogether(token.bare(), neighbour.bare()) && !isVerbAfter(at, other)) {
                return true;
            }
            return token.isCapital()
                    && (goes[other]
                            || neighbour.isInitial()
                            || (neighbour.isCapital()
                                    && (neighbour.isNoWord()
                                            || neighbour.evidence() == Evidence.EVERYDAY)));
        }
        if (token.isInitial()) {
            return goes[other];
        }
        var last = at == tokens.size() - 1 && other == at - 1;
        return last
                && goes[other]
                && token.isCapital()
                && token.bare().length() > 1
                && roll.holdsBeginning(token.bare());
    }

    /** "grace will not print": one person's names, and yet a sentence. */
    private boolean isVerbAfter(int at, int other) {
        return VERBS.contains(tokens.get(at).bare())
                && other < at
                && !text.substring(tokens.get(other).end(), tokens.get(at).start()).contains(",");
    }

    private boolean isAddress(int first) {
        return roll.holdsInAddress(tokens.get(first).bare(), tokens.get(first + 1).bare());
    }

    /** Whether nothing but blanks, a comma or a dot parts the two. */
    private boolean isBeside(int at, int other) {
        if (other < 0 || other >= tokens.size()) {
            return false;
        }
        var left = tokens.get(Math.min(at, other));
        var right = tokens.get(Math.max(at, other));
        return text.substring(left.end(), right.start()).matches("[\\s,.]*");
    }

    /** Whether no other word stands between this one and the next colon or bracket. */
    private boolean isAlone(int at) {
        return isAloneTowards(at, -1) && isAloneTowards(at, 1);
    }

    private boolean isAloneTowards(int at, int step) {
        for (var here = at; isBeside(here, here + step); here += step) {
            if (tokens.get(here + step).isWord()) {
                return false;
            }
        }
        return true;
    }

    private boolean isPhrase(int from, int to) {
        return from >= 0 && to < tokens.size() && lexicon.isPhrase(small(from) + " " + small(to));
    }

    private String small(int at) {
        return tokens.get(at).bare().toLowerCase(Locale.ROOT);
    }
}
