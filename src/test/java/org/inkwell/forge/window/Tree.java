package org.inkwell.forge.window;

import java.awt.Color;
import org.inkwell.forge.Lines;
import org.inkwell.forge.picture.Drawn;
import org.inkwell.forge.wording.Cast;

/** Folders and files, as a window of a file server shows them. */
final class Tree {
    private static final int SIDE = 210;

    private Tree() {}

    static Drawn draw(Cast cast) {
        var dice = cast.dice();
        var canvas = new Canvas(dice.between(800, 1200), dice.between(520, 800), dice);
        var window = new Window(canvas, cast, Typefaces.of(dice, dice.pick(11, 12, 13)));
        canvas.fill(0, 0, canvas.width(), canvas.height(), Color.WHITE);
        var y = window.title(0, 0, canvas.width(), "\\\\${FILESRV|SCH-FS01}\\Pupils\\${p.user}");
        y = window.menu(0, y, canvas.width(), dice.some(Lines.of("wording/menus.list"), 6));
        var rows = (canvas.height() - y) / window.row() - 2;
        folders(window, y + 6, Math.min(rows, 16));
        files(window, y + 6, rows);
        window.say("${#2} items", 8, canvas.height() - window.row());
        return canvas.finished("file window");
    }

    private static void folders(Window window, int top, int rows) {
        var folders = window.cast.dice().some(Lines.of("wording/places.list"), rows);
        for (var row = 0; row < folders.size(); row++) {
            window.cast.change();
            var y = top + row * window.row();
            window.canvas.fill(14, y + 3, 12, 10, new Color(255, 217, 105));
            window.say(
                    window.cast.line(folders.get(row)),
                    32,
                    y,
                    window.plain,
                    Color.BLACK,
                    SIDE - 40);
        }
    }

    private static void files(Window window, int top, int rows) {
        var dice = window.cast.dice();
        var canvas = window.canvas;
        var selected = dice.below(rows);
        for (var row = 0; row < rows; row++) {
            var y = top + row * window.row();
            var colour = row == selected ? Color.WHITE : Color.BLACK;
            if (row == selected) {
                canvas.fill(SIDE, y, canvas.width() - SIDE, window.row(), Window.SELECTED);
            }
            window.cast.change();
            var name = window.cast.line(dice.pick(Lines.of("wording/files.list")));
            window.say(name, SIDE + 8, y, window.plain, colour, 260);
            window.say(
                    window.cast.line("${date} ${time}"), SIDE + 280, y, window.plain, colour, 130);
            window.say(window.cast.line("${#3} KB"), SIDE + 420, y, window.plain, colour, 80);
        }
    }
}
