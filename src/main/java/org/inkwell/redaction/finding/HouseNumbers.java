package org.inkwell.redaction.finding;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.reading.Token;

/**
 * Addresses as they are written elsewhere, where the street or the town goes for a name: the number
 * behind the street, beneath one another, and the number of the post before the town.
 */
final class HouseNumbers {

    private static final String RULE = "house-number";

    private static final Pattern HOUSE = Pattern.compile("\\d{1,3} ?[a-zA-Z]?");

    private static final Pattern POST = Pattern.compile("\\d{4,5}");

    private static final int FEWEST = 3;

    private HouseNumbers() {}

    /** Adds cells that go whole. */
    static void find(Roster roster) {
        var layout = roster.layout();
        layout.cells()
                .filter(cell -> isTown(cell, roster.marks()))
                .forEach(cell -> roster.takeWhole(Kind.ADDRESS, RULE, cell));
        var streets = layout.cells().filter(cell -> isStreet(cell, roster.marks())).toList();
        Roster.columns(streets).stream()
                .filter(column -> column.size() >= FEWEST)
                .flatMap(List::stream)
                .forEach(cell -> roster.takeWhole(Kind.ADDRESS, RULE, cell));
    }

    private static boolean isTown(Cell cell, Map<Token, Mark> marks) {
        var tokens = cell.tokens();
        return tokens.size() >= 2
                && POST.matcher(tokens.get(0).first()).matches()
                && Mark.areOf(Kind.NAME, tokens.subList(1, tokens.size()), marks);
    }

    private static boolean isStreet(Cell cell, Map<Token, Mark> marks) {
        var tokens = cell.tokens();
        var last = tokens.size() - 1;
        return last >= 1
                && HOUSE.matcher(tokens.get(last).first()).matches()
                && Mark.areOf(Kind.NAME, tokens.subList(0, last), marks);
    }
}
