package org.inkwell.redaction.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.reading.Token;

/** Two capitals alone that begin the parts of a name on the picture: what stands for a portrait. */
final class Initials {

    private static final String RULE = "initials";

    private static final Pattern TWO = Pattern.compile("\\p{Lu}\\.? ?\\p{Lu}\\.?");

    /** What columns of files and of times say. */
    private static final Set<String> UNITS =
            Set.of("KB", "MB", "GB", "TB", "AM", "PM", "OK", "ID", "IT", "UK");

    private final Set<String> known = new HashSet<>();

    private Initials() {}

    /** Adds cells that go whole. */
    static void find(Roster roster) {
        var initials = new Initials();
        roster.layout().cells().forEach(cell -> initials.learn(cell, roster));
        roster.layout()
                .cells()
                .filter(initials::isKnown)
                .forEach(cell -> roster.takeWhole(Kind.NAME, RULE, cell));
    }

    /** Of names that follow one another, in either order: "Thapa, Prakriti" is PT. */
    private void learn(Cell cell, Roster roster) {
        var names = cell.tokens().stream().filter(token -> roster.isName(cell, token)).toList();
        for (var at = 1; at < names.size(); at++) {
            var first = initial(names.get(at - 1));
            var next = initial(names.get(at));
            known.addAll(List.of(first + next, next + first));
        }
    }

    private static String initial(Token token) {
        var letters = token.first().replaceAll("\\P{L}", "");
        return letters.isEmpty() ? "" : letters.substring(0, 1);
    }

    private boolean isKnown(Cell cell) {
        var text = LabelCells.text(cell);
        var letters = text.replaceAll("\\P{L}", "");
        return TWO.matcher(text).matches() && known.contains(letters) && !UNITS.contains(letters);
    }
}
