package org.inkwell.redaction.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.reading.Token;

/**
 * Day, month and year in three fields, each beneath its label or in a row beneath a date's.
 *
 * @see <a href="https://design-system.service.gov.uk/components/date-input/">how GOV.UK asks</a>
 */
final class DateFields {

    private static final String RULE = "label-above";

    private static final Set<String> LABELS = Set.of("day", "month", "year");

    private DateFields() {}

    /** Adds the fields that go whole. */
    static void find(Layout layout, Map<Token, Mark> marks, Map<Cell, Finding> whole) {
        layout.rows().stream()
                .map(row -> row.stream().filter(DateFields::isLabel).toList())
                .filter(labels -> labels.size() == LABELS.size())
                .flatMap(List::stream)
                .forEach(
                        label -> {
                            // "Day" is a surname too.
                            label.tokens().forEach(marks::remove);
                            layout.nextBelow(label).ifPresent(field -> add(field, whole));
                        });
        layout.cells()
                .filter(cell -> isOfBirth(whole.get(cell)) && isShort(cell))
                .flatMap(cell -> next(Optional.of(cell), layout, 2))
                .toList()
                .forEach(field -> add(field, whole));
    }

    private static Stream<Cell> next(Optional<Cell> cell, Layout layout, int count) {
        var next = cell.flatMap(layout::rightOf).filter(DateFields::isShort);
        return next.isEmpty() || count == 0
                ? Stream.empty()
                : Stream.concat(next.stream(), next(next, layout, count - 1));
    }

    private static void add(Cell field, Map<Cell, Finding> whole) {
        if (isShort(field)) {
            whole.putIfAbsent(field, new Finding(Kind.BIRTH_DATE, RULE, field.box(), 0.7));
        }
    }

    private static boolean isOfBirth(Finding finding) {
        return finding != null && finding.kind() == Kind.BIRTH_DATE;
    }

    private static boolean isLabel(Cell cell) {
        return LABELS.contains(LabelCells.text(cell).toLowerCase(Locale.ROOT));
    }

    /** Whether the cell may be a day, a month or a year. */
    private static boolean isShort(Cell cell) {
        return LabelCells.text(cell)
                        .matches(
                                "\\d{1,2}|(?:19|20)\\d\\d|(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}")
                && !isLabel(cell);
    }
}
