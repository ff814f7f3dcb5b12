package org.inkwell.redaction.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.reading.Token;

/**
 * What belongs to a number or to an address of mail that goes: "940826 001-85" has a second group,
 * an address that readers broke has an end ({@link Broken}), and whose it is stands before it.
 */
final class Continuing {

    private static final Mark OWNER = new Mark(Kind.NAME, "name-of-address", 0.8);

    private static final Mark FORENAME = new Mark(Kind.NAME, "name-beside", 0.7);

    private static final Pattern SMALL_L = Pattern.compile("l\\p{Ll}{2,}");

    private static final Pattern GROUP = Pattern.compile("[(+]?\\d[\\d()/-]{2,}");

    private static final Pattern CAPITAL = Pattern.compile("[\"'(]?\\p{Lu}.*[^:;]");

    /** As many words as whose address it is may have. */
    private static final int LONGEST = 4;

    /** Numbers that are written in groups. */
    private static final Set<Kind> IN_GROUPS =
            EnumSet.of(
                    Kind.PHONE,
                    Kind.NUMBER,
                    Kind.PUPIL_NUMBER,
                    Kind.HEALTH_NUMBER,
                    Kind.LEARNER_NUMBER,
                    Kind.CANDIDATE_NUMBER);

    private Continuing() {}

    /** Marks, in words that stand side by side, what belongs to one that is marked. */
    static void mark(List<Token> tokens, Map<Token, Mark> marks) {
        var open = marks.get(tokens.get(0));
        for (var at = 1; at < tokens.size(); at++) {
            if (open != null && goesOn(open.kind(), tokens.get(at - 1), tokens.get(at))) {
                marks.put(tokens.get(at), open);
            } else {
                open = marks.get(tokens.get(at));
            }
        }
        for (var at = 1; at < tokens.size(); at++) {
            if (isForename(tokens.get(at - 1)) && Mark.isOf(Kind.NAME, marks.get(tokens.get(at)))) {
                marks.putIfAbsent(tokens.get(at - 1), FORENAME);
            }
        }
        for (var at = 0; at < tokens.size(); at++) {
            if (isInBrackets(tokens.get(at)) && Mark.isOf(Kind.EMAIL, marks.get(tokens.get(at)))) {
                markOwner(tokens.subList(Math.max(0, at - LONGEST), at), marks);
            }
        }
    }

    private static boolean goesOn(Kind kind, Token one, Token next) {
        return kind == Kind.EMAIL
                ? Broken.goesOn(one, next)
                : IN_GROUPS.contains(kind)
                        && GROUP.matcher(one.first()).matches()
                        && GROUP.matcher(next.first()).matches();
    }

    /** "lan" for "Ian": in many types both look alike. */
    private static boolean isForename(Token token) {
        return SMALL_L.matcher(token.first()).matches()
                && Lexicon.english().isName("I" + token.first().substring(1));
    }

    private static boolean isInBrackets(Token token) {
        return token.first().startsWith("<") || token.second().startsWith("<");
    }

    /** Before an address in angle brackets: the words with capitals that end there. */
    private static void markOwner(List<Token> before, Map<Token, Mark> marks) {
        for (var at = before.size() - 1; at >= 0; at--) {
            if (!CAPITAL.matcher(before.get(at).first()).matches()) {
                return;
            }
            marks.putIfAbsent(before.get(at), OWNER);
        }
    }
}
