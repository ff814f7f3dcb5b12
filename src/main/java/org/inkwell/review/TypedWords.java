package org.inkwell.review;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkwell.page.Faults;
import org.inkwell.page.Typed;

/** Words that somebody wants inked besides, with blanks or ends of lines between them. */
public final class TypedWords {

    static final String FIELD = "words";
    private static final Pattern BLANK = Pattern.compile("[\\s,;]+");
    private static final int MOST = 50;
    private static final int LONGEST = 100;

    private TypedWords() {}

    /** Each once. */
    public static Set<String> of(Typed typed) {
        var words = new LinkedHashSet<String>();
        BLANK.splitAsStream(typed.of(FIELD)).filter(w -> !w.isEmpty()).forEach(words::add);
        return words;
    }

    /** What is wrong with them, if anything is. */
    public static Faults faults(Typed typed) {
        var words = of(typed);
        return Faults.none()
                .unless(!words.isEmpty(), FIELD, "Enter at least one word that must go")
                .unless(words.size() <= MOST, FIELD, "Enter 50 words or fewer at a time")
                .unless(
                        words.stream().allMatch(word -> word.length() <= LONGEST),
                        FIELD,
                        "Each word must be 100 characters or fewer");
    }
}
