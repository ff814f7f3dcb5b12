package org.inkwell.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inkwell.redaction.Box;

/** The places of a picture as people walk through them: rows from the top, each from the left. */
public final class Places {

    private Places() {}

    /** Those that are inked now. */
    public static List<Place> of(List<Mark> marks) {
        var places = new ArrayList<Place>();
        for (var mark : inOrder(marks.stream().filter(mark -> !mark.removed()).toList())) {
            places.add(
                    new Place(
                            places.size() + 1,
                            mark.id(),
                            mark.box(),
                            MarkWords.kind(mark.kind()),
                            Reasons.of(mark.kind(), mark.rule())));
        }
        return List.copyOf(places);
    }

    private static List<Mark> inOrder(List<Mark> marks) {
        var rest = new ArrayList<>(marks);
        rest.sort(Comparator.comparingInt(mark -> middle(mark.box())));
        var ordered = new ArrayList<Mark>();
        while (!rest.isEmpty()) {
            var first = rest.get(0).box();
            var row = rest.stream().filter(mark -> onOneRow(first, mark.box())).toList();
            row.stream()
                    .sorted(Comparator.comparingInt(mark -> mark.box().x()))
                    .forEach(ordered::add);
            rest.removeAll(row);
        }
        return ordered;
    }

    private static boolean onOneRow(Box first, Box other) {
        return (middle(other) - middle(first)) * 2 < Math.min(first.height(), other.height());
    }

    private static int middle(Box box) {
        return box.y() + box.height() / 2;
    }
}
