package org.inkwell.forge.window;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.inkwell.forge.wording.Cast;
import org.inkwell.forge.wording.Line;

/** The parts that every window has: title bar, menu, buttons, tabs, fields. */
final class Window {
    static final Color FACE = new Color(240, 240, 240);
    static final Color EDGE = new Color(160, 160, 160);
    static final Color SELECTED = new Color(0, 120, 215);
    private static final List<Color> BARS =
            List.of(
                    new Color(0, 84, 166),
                    new Color(36, 61, 110),
                    new Color(70, 70, 74),
                    new Color(0, 120, 215));

    final Canvas canvas;
    final Cast cast;
    final Font plain;
    final Font bold;
    private final int row;

    Window(Canvas canvas, Cast cast, List<Font> fonts) {
        this.canvas = canvas;
        this.cast = cast;
        this.plain = fonts.get(0);
        this.bold = fonts.get(1);
        this.row = plain.getSize() + 9;
    }

    /** The height of a line of the window. */
    int row() {
        return row;
    }

    /** Draws the bar over the window; where what is beneath begins. */
    int title(int x, int y, int width, String text) {
        var light = cast.dice().chance(0.3);
        canvas.cover(x, y, width, row + 6, light ? Color.WHITE : cast.dice().pick(BARS));
        var colour = light ? Color.BLACK : Color.WHITE;
        canvas.text(cast.line(text), x + 8, y + row, light ? plain : bold, colour, width - 60);
        for (var button = 0; button < 3; button++) {
            canvas.frame(x + width - 20 - 18 * button, y + 6, 9, 9, colour);
        }
        return y + row + 6;
    }

    int menu(int x, int y, int width, List<String> words) {
        canvas.fill(x, y, width, row, FACE);
        var at = x + 8;
        for (var word : words) {
            at = say(word, at, y) + 14;
        }
        return y + row;
    }

    /** Text on the window's line that begins at this height; where it ends. */
    int say(String text, int x, int y) {
        return canvas.text(cast.line(text), x, y + row - 6, plain, Color.BLACK);
    }

    int say(Line text, int x, int y, Font font, Color colour, int limit) {
        return canvas.text(text, x, y + row - 6, font, colour, limit);
    }

    /** A line that breaks between its words where it is too wide; a name may break, too. */
    void paragraph(Line text, int x, int y, int width) {
        var at = y;
        for (var line : text.broken(part -> canvas.widthOf(part, plain) <= width)) {
            say(line, x, at, plain, Color.BLACK, width);
            at += row - 3;
        }
    }

    int button(String text, int x, int y) {
        var line = cast.line(text);
        var width = Math.max(64, canvas.widthOf(line.text(), plain) + 22);
        canvas.cover(x, y, width, row + 4, new Color(225, 225, 225));
        canvas.frame(x, y, width, row + 4, EDGE);
        canvas.text(
                line,
                x + (width - canvas.widthOf(line.text(), plain)) / 2,
                y + row - 4,
                plain,
                Color.BLACK);
        return x + width + 8;
    }

    void tip(String text, int x, int y) {
        var line = cast.line(text);
        var width = canvas.widthOf(line.text(), plain) + 10;
        canvas.cover(x, y, width, row, new Color(255, 255, 225));
        canvas.frame(x, y, width, row, Color.BLACK);
        say(line, x + 5, y, plain, Color.BLACK, width);
    }

    int tab(String text, int x, int y, boolean open) {
        var line = cast.line(text);
        var width = canvas.widthOf(line.text(), plain) + 16;
        canvas.fill(x, y, width, row, open ? Color.WHITE : FACE);
        canvas.frame(x, y, width, row, EDGE);
        say(line, x + 8, y, plain, Color.BLACK, width);
        return x + width;
    }

    /** A label and, beside it, the box of its value. */
    void field(String label, String value, int x, int y, int gap, int width) {
        say(label, x, y);
        canvas.fill(x + gap, y, width, row - 2, Color.WHITE);
        canvas.frame(x + gap, y, width, row - 2, EDGE);
        say(cast.line(value), x + gap + 4, y - 1, plain, Color.BLACK, width - 6);
    }
}
