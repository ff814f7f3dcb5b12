package org.inkwell.redaction.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words in the order in which a person reads them. */
final class Lines {

    private Lines() {}

    /** Joins what stands side by side with no more between than a line is high. */
    static List<TextLine> of(List<List<Token>> places) {
        var parts =
                places.stream()
                        .filter(tokens -> !tokens.isEmpty())
                        .map(TextLine::new)
                        .sorted(Comparator.comparingInt(line -> line.box().x()))
                        .toList();
        var lines = new ArrayList<TextLine>();
        for (var part : parts) {
            var before = lines.stream().filter(line -> goesOn(line, part)).findFirst();
            before.ifPresent(lines::remove);
            lines.add(before.map(line -> joined(line, part)).orElse(part));
        }
        lines.sort(
                Comparator.<TextLine>comparingInt(line -> line.box().y())
                        .thenComparingInt(line -> line.box().x()));
        return lines;
    }

    private static boolean goesOn(TextLine line, TextLine part) {
        var left = line.box();
        var right = part.box();
        var lower = Math.min(left.height(), right.height());
        var higher = Math.max(left.height(), right.height());
        var shared = Math.min(left.bottom(), right.bottom()) - Math.max(left.y(), right.y());
        var gap = right.x() - left.right();
        return shared * 2 > lower && higher < 2 * lower && gap < lower && gap > -lower;
    }

    private static TextLine joined(TextLine line, TextLine part) {
        var tokens = new ArrayList<>(line.tokens());
        tokens.addAll(part.tokens());
        return new TextLine(tokens);
    }
}
