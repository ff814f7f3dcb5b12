package org.inkwell.redaction.finding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/** Which words a school may teach: what may be somebody's is never kept. */
public final class Keepable {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]{1,38}\\p{L}");
    private static final Pattern PART = Pattern.compile("['’-]");
    private static final int ANY_YEAR = 2026;

    private Keepable() {}

    /** Why the word cannot be kept, in a sentence that does not hold it; empty if it can. */
    public static Optional<String> refusal(String word, Roll roll) {
        if (!WORD.matcher(word).matches()) {
            return Optional.of("Enter one word of letters: a number or an address is never kept.");
        }
        var line = new Line(word, roll);
        var lexicon = Lexicon.english();
        if (new RollNames(lexicon).find(line).findAny().isPresent()) {
            return Optional.of("The word stands on the school's roll, so it is never kept.");
        }
        if (lexicon.isName(word) || PART.splitAsStream(word).anyMatch(lexicon::isName)) {
            return Optional.of("The word is known as a name, so it is never kept.");
        }
        return Recognisers.strictest(ANY_YEAR).stream()
                        .filter(recogniser -> !(recogniser instanceof PersonNames))
                        .anyMatch(recogniser -> recogniser.find(line).findAny().isPresent())
                ? Optional.of("The word says something of a person, so it is never kept.")
                : Optional.empty();
    }

    /** Whether it is one word or number that can be inked wherever it stands. */
    public static boolean isWord(String word) {
        return word.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]{1,59}");
    }
}
