package org.inkwell.review;

import java.util.LinkedHashSet;
import java.util.Set;
import org.inkwell.page.Faults;
import org.inkwell.page.Typed;

/** Words and phrases that somebody wants inked besides, one to a line of a form. */
public final class TypedWords {

    static final String FIELD = "words";
    private static final int MOST = 50;
    private static final int LONGEST = 100;

    private TypedWords() {}

    /** Each once, without blanks around it. */
    public static Set<String> of(Typed typed) {
        var words = new LinkedHashSet<String>();
        typed.of(FIELD).lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(words::add);
        return words;
    }

    /** What is wrong with them, if anything is. */
    public static Faults faults(Typed typed) {
        var words = of(typed);
        return Faults.none()
                .unless(!words.isEmpty(), FIELD, "Enter at least one word that must go")
                .unless(words.size() <= MOST, FIELD, "Enter 50 lines or fewer at a time")
                .unless(
                        words.stream().allMatch(word -> word.length() <= LONGEST),
                        FIELD,
                        "Each line must be 100 characters or fewer");
    }
}
