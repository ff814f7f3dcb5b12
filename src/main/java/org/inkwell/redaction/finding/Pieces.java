package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.inkwell.redaction.Kind;

/**
 * Cuts text that has a line longer than anybody writes, so that reading it takes time in proportion
 * to its length: what programs write without end, or somebody who means harm.
 */
final class Pieces {

    private static final int LONGEST = 3_000;
    private static final int SHORTEST = 1_000;

    /**
     * What of its neighbours a piece is read with: more than a name, an address or a label takes.
     */
    private static final int BESIDE = 300;

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]{" + LONGEST + "}");

    /** Nothing that anybody says is a word so long; keys and files written as letters are. */
    private static final Pattern ENDLESS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\p{N}+/=_-])[\\p{L}\\p{M}\\p{N}+/=_-]{" + SHORTEST + ",}+");

    private Pieces() {}

    static boolean isNeeded(String text) {
        return text.length() > SHORTEST
                && (LINE.matcher(text).find() || ENDLESS.matcher(text).find());
    }

    /**
     * What is found of a text piece by piece, in its order; a word without end goes whole.
     *
     * @param find of a piece with what is beside it
     */
    static List<Replacement> find(String text, Function<String, List<Replacement>> find) {
        var found = new ArrayList<Replacement>();
        var words = ENDLESS.matcher(text);
        var at = 0;
        while (words.find()) {
            add(text, at, words.start(), find, found);
            found.add(
                    new Replacement(
                            Kind.SECRET, "secret-look", words.start(), words.end(), "[secret]"));
            at = words.end();
        }
        add(text, at, text.length(), find, found);
        return found;
    }

    private static void add(
            String text,
            int from,
            int to,
            Function<String, List<Replacement>> find,
            List<Replacement> found) {
        for (var one : parted(text.substring(from, to), find)) {
            found.add(one.movedBy(from));
        }
    }

    private static List<Replacement> parted(String text, Function<String, List<Replacement>> find) {
        var found = new ArrayList<Replacement>();
        var done = 0;
        for (var start = 0; start < text.length(); ) {
            var end = end(text, start);
            var from = Math.max(0, start - BESIDE);
            var read = text.substring(from, Math.min(text.length(), end + BESIDE));
            for (var one : find.apply(read)) {
                var moved = one.movedBy(from);
                if (moved.end() > start && moved.start() < end && moved.end() > done) {
                    found.add(moved.from(done));
                    done = moved.end();
                }
            }
            start = end;
        }
        return found;
    }

    /** At the end of a line or a word, where there is one not far before. */
    private static int end(String text, int start) {
        var most = Math.min(text.length(), start + LONGEST);
        if (most == text.length()) {
            return most;
        }
        for (var at = most; at > most - BESIDE; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return most;
    }
}
