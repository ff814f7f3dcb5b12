package org.inkwell.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inkwell.redaction.Box;

/** The places of a picture as people walk through them: rows from the top, each from the left. */
public final class Places {

    private Places() {}

    /** Those that are inked now, and those that are doubtful and not inked. */
    public static List<Place> of(List<Mark> marks, List<Doubtful> doubts) {
        var standing = marks.stream().filter(mark -> !mark.removed()).toList();
        var places = new ArrayList<Place>();
        standing.forEach(mark -> places.add(Place.of(mark)));
        doubts.stream()
                .filter(doubt -> standing.stream().noneMatch(mark -> doubt.isUnder(mark.box())))
                .forEach(doubt -> places.add(Place.of(doubt)));
        var numbered = new ArrayList<Place>();
        inOrder(places).forEach(place -> numbered.add(place.numbered(numbered.size() + 1)));
        return List.copyOf(numbered);
    }

    private static List<Place> inOrder(List<Place> places) {
        var rest = new ArrayList<>(places);
        rest.sort(Comparator.comparingInt(place -> middle(place.box())));
        var ordered = new ArrayList<Place>();
        while (!rest.isEmpty()) {
            var first = rest.get(0).box();
            var row = rest.stream().filter(place -> onOneRow(first, place.box())).toList();
            row.stream()
                    .sorted(Comparator.comparingInt(place -> place.box().x()))
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
