package org.inkwell.redaction.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;

/**
 * What is told of somebody in words of every day, beside a name and a kind of conduct or need:
 * under "Description" there stands what the law protects as much as under "Type".
 */
final class Tales {

    private static final Set<String> HEADINGS =
            Set.of(
                    "description",
                    "details",
                    "detail",
                    "comment",
                    "comments",
                    "note",
                    "notes",
                    "narrative",
                    "summary",
                    "account",
                    "what happened",
                    "action",
                    "actions",
                    "action taken",
                    "actions taken",
                    "outcome",
                    "follow up",
                    "remarks",
                    "incident",
                    "concern",
                    "update",
                    "reason",
                    "manylion",
                    "nodiadau",
                    "disgrifiad",
                    "sylwadau",
                    "remarques",
                    "commentaire",
                    "commentaires",
                    "détails",
                    "opis",
                    "uwagi",
                    "notatki",
                    "descripción",
                    "observaciones",
                    "notas",
                    "comentarios",
                    "beschreibung",
                    "bemerkung",
                    "bemerkungen",
                    "notizen",
                    "descrizione",
                    "osservazioni",
                    "descrição",
                    "observações");

    private static final int FEWEST = 2;

    private Tales() {}

    /** Whether a heading is over what may be told. */
    static boolean isOver(Cell heading) {
        return HEADINGS.contains(LabelCells.text(heading).toLowerCase(Locale.ROOT));
    }

    /**
     * What the column beneath such a heading holds, if half of its rows have a name and a need.
     *
     * @param whole what goes already
     */
    static Optional<Label> label(
            Cell heading, List<Cell> column, Layout layout, Map<Cell, Finding> whole) {
        var told =
                column.stream()
                        .map(layout::rowOf)
                        .filter(
                                row ->
                                        has(Kind.NAME, row, whole)
                                                && has(Kind.SENSITIVE, row, whole))
                        .count();
        return isOver(heading) && told >= FEWEST && told * 2 >= column.size()
                ? Optional.of(new Label(Kind.SENSITIVE, true, true))
                : Optional.empty();
    }

    private static boolean has(Kind kind, List<Cell> row, Map<Cell, Finding> whole) {
        return row.stream()
                .map(whole::get)
                .anyMatch(finding -> finding != null && finding.kind() == kind);
    }
}
