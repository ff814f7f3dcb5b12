package org.inkwell.redaction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A reading without spaces, parted where the other reader saw words. */
final class Portions {

    /** Of the letters, the share that the readings may differ in and still be of one line. */
    private static final double UNLIKE = 0.34;

    private Portions() {}

    /**
     * For each word what the letters have in its place, by the least number of changes between the
     * two; empty if they are too unlike for that to mean anything.
     */
    static Optional<List<String>> of(String letters, List<String> words) {
        var other = String.join("", words);
        var costs = costs(letters, other);
        if (costs[letters.length()][other.length()] > UNLIKE * other.length()) {
            return Optional.empty();
        }
        var places = places(letters, other, costs);
        var portions = new ArrayList<String>();
        var from = 0;
        var end = 0;
        for (var word : words) {
            end += word.length();
            var to = end == other.length() ? letters.length() : places[end];
            portions.add(letters.substring(from, to));
            from = to;
        }
        return Optional.of(portions);
    }

    private static int[][] costs(String one, String other) {
        var costs = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    costs[i][j] = i + j;
                    continue;
                }
                var change = costs[i - 1][j - 1] + change(one, i - 1, other, j - 1);
                costs[i][j] = Math.min(change, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
            }
        }
        return costs;
    }

    /** For each letter of the other the place in the one at which it begins. */
    private static int[] places(String one, String other, int[][] costs) {
        var places = new int[other.length() + 1];
        var i = one.length();
        var j = other.length();
        while (j > 0) {
            if (i > 0 && costs[i][j] == costs[i - 1][j - 1] + change(one, i - 1, other, j - 1)) {
                i--;
                places[--j] = i;
            } else if (i > 0 && costs[i][j] == costs[i - 1][j] + 1) {
                i--;
            } else {
                places[--j] = i;
            }
        }
        return places;
    }

    private static int change(String one, int i, String other, int j) {
        var same =
                one.substring(i, i + 1)
                        .toLowerCase(Locale.ROOT)
                        .equals(other.substring(j, j + 1).toLowerCase(Locale.ROOT));
        return same ? 0 : 1;
    }
}
