package org.inkwell.command.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.picture.Painter;

/** Names that stand under one another, and how wide the ink over each is. */
final class Columns {

    /** Left edges that are one: letters begin with more or less of a gap. */
    private static final int SAME_EDGE = 2;

    private Columns() {}

    static List<Judged.Column> of(Truth truth, List<Finding> findings) {
        var ink = findings.stream().map(Finding::box).map(Painter::padded).toList();
        var names =
                truth.pii().stream()
                        .filter(word -> word.kind().equals("name"))
                        .map(Truth.Personal::box)
                        .sorted(Comparator.comparingInt(Box::x))
                        .toList();
        var columns = new ArrayList<Judged.Column>();
        for (var from = 0; from < names.size(); ) {
            var to = from;
            while (to < names.size() && names.get(to).x() - names.get(from).x() <= SAME_EDGE) {
                to++;
            }
            var widths =
                    names.subList(from, to).stream()
                            .flatMap(name -> width(name, ink).stream())
                            .toList();
            if (widths.size() > 1) {
                columns.add(new Judged.Column(widths));
            }
            from = to;
        }
        return columns;
    }

    /** The run of ink through the middle of a name, as whoever looks at the picture sees it. */
    private static Optional<Integer> width(Box name, List<Box> ink) {
        var middle = new Box(name.x(), name.y() + name.height() / 2, name.width(), 1);
        var run =
                ink.stream()
                        .filter(middle::intersects)
                        .map(box -> flat(box, middle))
                        .reduce(Box::union);
        for (var wider = run; wider.isPresent(); ) {
            run = wider;
            var reach = run.get();
            var touching = new Box(reach.x() - 1, reach.y(), reach.width() + 2, 1);
            var all =
                    ink.stream()
                            .filter(touching::intersects)
                            .map(box -> flat(box, middle))
                            .reduce(reach, Box::union);
            wider = all.equals(reach) ? Optional.empty() : Optional.of(all);
        }
        return run.map(Box::width);
    }

    private static Box flat(Box box, Box row) {
        return new Box(box.x(), row.y(), box.width(), 1);
    }
}
