package org.inkwell.redaction.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/** Names in small letters on one line, which may be words of screens as well. */
final class SmallLetters {

    private static final Set<String> LINKS =
            Set.of("by", "to", "with", "for", "from", "user", "pupil", "student", "cc");
    private static final Set<String> AUXILIARIES = Set.of("will", "may", "can", "did");
    private static final int LONGEST = 3;

    /** The last word of a file's name before its ending. */
    private static final Pattern FILE =
            Pattern.compile("(?<= )(?<last>\\p{Ll}{2,})\\.\\s?\\p{L}{2,4}$");

    private final List<Word> words;
    private final boolean[] goes;
    private final String text;
    private final Lexicon lexicon;

    /**
     * @param goes which of the words go; more are marked in it
     */
    SmallLetters(List<Word> words, boolean[] goes, String text, Lexicon lexicon) {
        this.words = words;
        this.goes = goes;
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Marks short lines that are names, and what follows where somebody is said. */
    void spread() {
        takeShortLine();
        takePairsAfterLinks();
        takePairOfFile();
    }

    /** "ruby bull", "an lam": a cell of two or three small words that begins as a name does. */
    private void takeShortLine() {
        if (words.size() < 2
                || words.size() > LONGEST
                || words.stream().anyMatch(word -> word.isCapital() || word.isNumber())) {
            return;
        }
        var begins = goes[0] && words.get(0).standing() == Standing.NAME;
        if (begins || words.stream().allMatch(this::isNameAlone)) {
            Arrays.fill(goes, true);
        }
    }

    /** "callum stark": a small word that may be a name right after one that is nothing else. */
    boolean isSurname(int at) {
        return !words.get(at).isCapital()
                && !words.get(at - 1).isCapital()
                && words.get(at - 1).standing() == Standing.NAME
                && isSmallSurname(at);
    }

    /** "by grace young": two small words that may be names, where somebody is said. */
    private void takePairsAfterLinks() {
        for (var i = 1; i + 1 < goes.length; i++) {
            if (LINKS.contains(words.get(i - 1).bare())
                    && !words.get(i).isCapital()
                    && !words.get(i + 1).isCapital()
                    && isNameAlone(words.get(i))
                    && isOneSpaceBefore(i)
                    && isSmallSurname(i + 1)) {
                goes[i] = true;
                goes[i + 1] = true;
            }
        }
    }

    /** "essay poppy winter.pdf", with a space where a reader saw one: whose work a file is. */
    private void takePairOfFile() {
        var file = FILE.matcher(text);
        if (!file.find()) {
            return;
        }
        for (var i = 0; i + 1 < goes.length; i++) {
            if (words.get(i + 1).start() == file.start("last")
                    && isSmallName(words.get(i).text())
                    && isSmallName(file.group("last"))) {
                goes[i] = true;
                goes[i + 1] = true;
            }
        }
    }

    /** "rose will not print" says no surname. */
    private boolean isSmallSurname(int at) {
        return isNameAlone(words.get(at))
                && !AUXILIARIES.contains(words.get(at).bare())
                && isOneSpaceBefore(at);
    }

    private boolean isOneSpaceBefore(int at) {
        return text.substring(words.get(at - 1).end(), words.get(at).start()).equals(" ");
    }

    private boolean isNameAlone(Word word) {
        return isNameAlone(word.bare());
    }

    private boolean isSmallName(String written) {
        return Character.isLowerCase(written.codePointAt(0)) && isNameAlone(written);
    }

    private boolean isNameAlone(String word) {
        return lexicon.isName(word) && !lexicon.isOfScreensOrPlain(word) && !lexicon.isLink(word);
    }
}
