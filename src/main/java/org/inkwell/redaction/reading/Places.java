package org.inkwell.redaction.reading;

import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Box;

/** Places on one line that overlap are one: read apart, each would have half of a word. */
final class Places {

    private Places() {}

    static List<Box> joined(List<Box> places) {
        var joined = new ArrayList<Box>();
        for (var place : places) {
            var whole = place;
            for (var i = 0; i < joined.size(); i++) {
                if (isOneLine(joined.get(i), whole)) {
                    whole = whole.union(joined.remove(i));
                    i = -1;
                }
            }
            joined.add(whole);
        }
        return joined;
    }

    private static boolean isOneLine(Box one, Box other) {
        var down = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return one.intersects(other) && down * 10 > 7 * Math.max(one.height(), other.height());
    }
}
