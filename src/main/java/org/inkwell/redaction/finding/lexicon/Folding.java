package org.inkwell.redaction.finding.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: what readers and spellings differ in is taken away. */
public final class Folding {

    private Folding() {}

    /** Letters and digits alone, small, without diacritics. */
    public static String fold(String text) {
        if (plain(text)) {
            return text;
        }
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(point -> append(folded, point));
        return folded.toString();
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    private static void append(StringBuilder folded, int point) {
        switch (point) {
            case 'ł' -> folded.append('l');
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ı', '|' -> folded.append(point == '|' ? 'l' : 'i');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            default -> {
                if (Character.isLetterOrDigit(point)) {
                    folded.appendCodePoint(point);
                }
            }
        }
    }

    /** Folded, and letters that readers take for one another made one. */
    public static String skeleton(String text) {
        var folded =
                fold(text).replace("rn", "m").replace("cl", "d").replace("vv", "w").toCharArray();
        for (var i = 0; i < folded.length; i++) {
            folded[i] =
                    switch (folded[i]) {
                        case '0' -> 'o';
                        case 'i', '1', 't', 'j' -> 'l';
                        case '5' -> 's';
                        case '2' -> 'z';
                        case '8' -> 'b';
                        case '9', '6' -> 'g';
                        default -> folded[i];
                    };
        }
        return new String(folded);
    }

    /** Whether two texts may be two readings of one word. */
    public static boolean alike(String one, String other) {
        var a = skeleton(one);
        var b = skeleton(other);
        var room = Math.max(1, Math.max(a.length(), b.length()) / 5);
        if (Math.min(a.length(), b.length()) < 3) {
            return a.equals(b);
        }
        return distance(a, b, room) <= room;
    }

    /**
     * Insertions, deletions and changes from one to the other; above the limit any greater number.
     */
    public static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        var row = new int[other.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
