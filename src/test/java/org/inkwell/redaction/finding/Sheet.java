package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.reading.Token;

/**
 * A screen written as rows of cells parted by strokes, with what must be inked in square brackets:
 * {@code "Surname | Year", "[Okafor] | 7"}. Cells begin every 200 pixels, rows every 30. {@code
 * one~other} are two readings of a word, {@code _} stands for a blank within it.
 */
final class Sheet {

    private static final int WIDE = 200;
    private static final int HIGH = 30;
    private static final Deciding DECIDING = new Deciding(Recognisers.strictest(2026));

    private Sheet() {}

    /** Fails unless exactly the words in brackets are inked. */
    static void inks(String... rows) {
        var plain = Arrays.stream(rows).map(row -> row.replaceAll("[\\[\\]]", "")).toList();
        var boxes = inked(table(plain.toArray(String[]::new)));
        var shown = new ArrayList<String>();
        for (var row = 0; row < rows.length; row++) {
            shown.add(shown(plain.get(row), HIGH * row, boxes));
        }
        assertThat(shown).containsExactly(rows);
    }

    private static String shown(String row, int y, List<Box> boxes) {
        var cells = row.split("\\|", -1);
        var shown = new ArrayList<String>();
        for (var column = 0; column < cells.length; column++) {
            var text = cells[column].strip();
            shown.add(text.isEmpty() ? "" : marked(line(WIDE * column, y, text), text, boxes));
        }
        return String.join(" | ", shown);
    }

    private static String marked(TextLine line, String text, List<Box> boxes) {
        var words = Arrays.asList(text.split(" ", -1));
        var marked = new ArrayList<String>();
        for (var word = 0; word < words.size(); word++) {
            var box = line.tokens().get(word).box();
            var gone = covers(boxes, box.x() + box.width() / 2, box.y() + box.height() / 2);
            marked.add(gone ? "[" + words.get(word) + "]" : words.get(word));
        }
        return String.join(" ", marked).replace("] [", " ");
    }

    static Reading table(String... rows) {
        var lines = new ArrayList<TextLine>();
        for (var row = 0; row < rows.length; row++) {
            var cells = rows[row].split("\\|", -1);
            for (var column = 0; column < cells.length; column++) {
                if (!cells[column].isBlank()) {
                    lines.add(line(WIDE * column, HIGH * row, cells[column].strip()));
                }
            }
        }
        return new Reading(lines, List.of());
    }

    /** Words of seven pixels a letter, twelve high, four apart. */
    static TextLine line(int x, int y, String text) {
        var tokens = new ArrayList<Token>();
        var left = x;
        for (var word : text.split(" ", -1)) {
            var readings = word.split("~", -1);
            var width = Math.max(1, readings[0].length()) * 7;
            tokens.add(
                    new Token(
                            new Box(left, y, width, 12),
                            readings[0].replace('_', ' '),
                            readings[readings.length - 1].replace('_', ' ')));
            left += width + 4;
        }
        return new TextLine(tokens);
    }

    static List<Box> inked(Reading reading) {
        return found(reading, Roll.none()).stream().map(Finding::box).toList();
    }

    static List<Finding> found(Reading reading, Roll roll) {
        return DECIDING.decide(reading, roll);
    }

    static boolean covers(List<Box> boxes, int x, int y) {
        return boxes.stream().anyMatch(box -> box.intersects(new Box(x, y, 1, 1)));
    }
}
