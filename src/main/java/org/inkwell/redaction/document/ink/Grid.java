package org.inkwell.redaction.document.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells, inked by column: by what a heading says of its values, or by what most of a column
 * turns out to be.
 */
public final class Grid {

    /** Rows above a heading: the school's name, a date, a blank. */
    private static final int PREAMBLE = 25;

    /** Words of a heading at most; a longer text is a sentence. */
    private static final int LONGEST_HEADING = 6;

    /** Of so many cells of a heading one may be unknown. */
    private static final int UNKNOWN = 4;

    /** Rows that tell what a column without a personal heading holds. */
    private static final int SAMPLE = 200;

    private static final String PERSON = "full name";
    private static final String NOTHING = "";

    private final List<List<String>> rows;
    private final Ink ink;
    private final int heading;
    private final List<String> labels;

    /**
     * @param rows from the top; they may differ in length
     */
    public Grid(List<List<String>> rows, Ink ink) {
        this.rows = rows;
        this.ink = ink;
        this.heading =
                IntStream.range(0, Math.min(PREAMBLE, rows.size()))
                        .filter(this::isHeading)
                        .findFirst()
                        .orElse(-1);
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        this.labels = IntStream.range(0, width).mapToObj(this::label).toList();
    }

    /** The same rows with as many cells each. */
    public List<List<String>> inked() {
        var inked = new ArrayList<List<String>>();
        for (var at = 0; at < rows.size(); at++) {
            var row = at;
            inked.add(
                    IntStream.range(0, rows.get(at).size())
                            .mapToObj(column -> inked(row, column))
                            .toList());
        }
        return inked;
    }

    /** Whether a row says what stands beneath it. */
    public boolean isOfHeadings(int row) {
        return row == heading;
    }

    /** What says of a cell that it is personal; blank if nothing does. */
    public String label(int row, int column) {
        var label = row > heading ? labels.get(column) : NOTHING;
        return ink.isPersonal(label) ? label : NOTHING;
    }

    /**
     * A cell that is parted in how it looks, as pieces.
     *
     * @return as many; what replaces a stretch stands in the piece in which it began
     */
    public List<String> runs(int row, int column, List<String> pieces) {
        if (row == heading) {
            return ink.nameRuns(pieces);
        }
        return ink.runs(row < heading ? NOTHING : labels.get(column), pieces);
    }

    private String inked(int row, int column) {
        var cell = rows.get(row).get(column);
        if (row == heading) {
            return ink.name(cell);
        }
        return row < heading ? ink.text(cell) : ink.value(labels.get(column), cell);
    }

    /** Words that a person's label is among, and hardly one that would go as a value. */
    private boolean isHeading(int at) {
        var said = rows.get(at).stream().filter(cell -> !cell.isBlank()).toList();
        return said.stream().anyMatch(ink::isPersonal)
                && said.stream().allMatch(Grid::mayBeHeading)
                && said.stream().filter(cell -> !ink.isPersonal(cell) && ink.goes(cell)).count()
                                * UNKNOWN
                        <= said.size();
    }

    private static boolean mayBeHeading(String cell) {
        return cell.indexOf('@') < 0
                && cell.strip().split("\\s+", -1).length <= LONGEST_HEADING
                && cell.codePoints().anyMatch(Character::isLetter);
    }

    /** What stands over a column, or what most of its cells say it holds. */
    private String label(int column) {
        var over = heading < 0 ? NOTHING : cell(heading, column);
        if (ink.isPersonal(over)) {
            return over;
        }
        var cells =
                IntStream.range(heading + 1, rows.size())
                        .mapToObj(row -> cell(row, column))
                        .filter(cell -> !cell.isBlank())
                        .distinct()
                        .limit(SAMPLE)
                        .toList();
        var people = cells.stream().filter(ink::isPerson).count();
        return people > 1 && people * 2 >= cells.size() ? PERSON : over;
    }

    private String cell(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : NOTHING;
    }
}
