package org.inkwell.redaction.finding;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/**
 * Words that are names in this text: where "Will Price" or "will:" stands once, "Will" and "will"
 * are the same person elsewhere.
 */
final class Namesakes {

    private static final String RULE = "name-again";

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d_])\\p{L}[\\p{L}'’-]+(?![\\p{L}\\d_])");

    /** What follows a month, a page and a class. */
    private static final Pattern NUMBERED = Pattern.compile("^[ .-]?\\d");

    /** What is written in capitals and small letters as names are, of three letters at least. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");

    private final String text;
    private final Marks marks;
    private final Lexicon lexicon = Lexicon.english();

    private Namesakes(String text, Marks marks) {
        this.text = text;
        this.marks = marks;
    }

    static Stream<Match> in(String text, Marks marks) {
        return new Namesakes(text, marks).found();
    }

    private Stream<Match> found() {
        var said = new HashSet<String>();
        words().filter(this::isEstablished).forEach(word -> said.add(word.group()));
        return said.isEmpty()
                ? Stream.empty()
                : words().filter(word -> isAgain(word, said)).map(Namesakes::match);
    }

    private Stream<MatchResult> words() {
        return WORD.matcher(text).results();
    }

    /** Small letters are a name's where somebody speaks by them, or before what is known as one. */
    private boolean isEstablished(MatchResult word) {
        if (!marks.isName(word.start()) || !lexicon.isName(word.group())) {
            return false;
        }
        return NAME.matcher(word.group()).matches()
                ? isBesideName(word)
                : isSpeaker(word) || isBeforeKnown(word);
    }

    /** A forename and a surname, or what a title or a greeting stands before. */
    private boolean isBesideName(MatchResult word) {
        return isSpeaker(word)
                || (isName(word.end() + 1) && text.charAt(word.end()) == ' ')
                || (isName(word.start() - 2) && text.charAt(word.start() - 1) == ' ');
    }

    private boolean isBeforeKnown(MatchResult word) {
        var next = word.end() + 1;
        return isName(next)
                && text.charAt(word.end()) == ' '
                && marks.at(next).rule().equals(PersonNames.KNOWN);
    }

    private boolean isSpeaker(MatchResult word) {
        return marks.at(word.start()).rule().equals(Speakers.RULE);
    }

    private boolean isName(int at) {
        return at >= 0 && at < text.length() && marks.isName(at);
    }

    private boolean isAgain(MatchResult word, Set<String> said) {
        return said.contains(word.group())
                && marks.at(word.start()) == null
                && !NUMBERED.matcher(
                                text.substring(word.end(), Math.min(text.length(), word.end() + 2)))
                        .find();
    }

    private static Match match(MatchResult word) {
        return new Match(Kind.NAME, RULE, word.start(), word.end(), 0.5);
    }
}
