package org.inkwell.forge.window;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.inkwell.forge.Lines;
import org.inkwell.forge.picture.Drawn;
import org.inkwell.forge.wording.Cast;

/** A register or marksheet: a row for each pupil, one of them selected. */
final class Grid {
    private static final Color RULE = new Color(212, 212, 212);

    private Grid() {}

    static Drawn draw(Cast cast) {
        var dice = cast.dice();
        var canvas = new Canvas(dice.between(1000, 1600), dice.between(700, 1000), dice);
        var window = new Window(canvas, cast, Typefaces.of(dice, dice.pick(11, 11, 12)));
        draw(window);
        return canvas.finished("grid");
    }

    static void draw(Window window) {
        var canvas = window.canvas;
        var cast = window.cast;
        var dice = cast.dice();
        canvas.fill(0, 0, canvas.width(), canvas.height(), Window.FACE);
        var y = window.title(0, 0, canvas.width(), dice.pick(Lines.of("wording/gridtitles.list")));
        y = window.menu(0, y, canvas.width(), dice.some(Lines.of("wording/menus.list"), 7));
        var x = 8;
        for (var button : dice.some(Lines.of("wording/tools.list"), 6)) {
            x = window.button(button, x, y + 4);
        }
        rows(window, y + window.row() + 16);
        window.say(dice.pick(Lines.of("wording/status.list")), 8, canvas.height() - window.row());
    }

    private static void rows(Window window, int top) {
        var cast = window.cast;
        var canvas = window.canvas;
        var columns = columns(cast);
        var rows = (canvas.height() - top) / window.row() - 2;
        var people = cast.auditioned("p", rows);
        var selected = cast.dice().below(rows);
        canvas.fill(0, top, canvas.width(), window.row() * (rows + 1), Color.WHITE);
        for (var row = -1; row < rows; row++) {
            var y = top + (row + 1) * window.row();
            if (row == selected) {
                canvas.fill(0, y, canvas.width(), window.row(), Window.SELECTED);
            }
            if (row >= 0) {
                cast.give("p", people.get(row));
                cast.change();
            }
            var x = 6;
            for (var column : columns) {
                var text = row < 0 ? column.heading : column.value;
                var colour = row == selected ? Color.WHITE : Color.BLACK;
                window.say(
                        cast.line(text),
                        x,
                        y,
                        row < 0 ? window.bold : window.plain,
                        colour,
                        column.width - 4);
                x += column.width;
            }
            canvas.line(0, y, canvas.width(), y, RULE);
        }
        var x = 2;
        for (var column : columns) {
            canvas.line(x, top, x, top + (rows + 1) * window.row(), RULE);
            x += column.width;
        }
    }

    private record Column(String heading, String value, int width) {

        static Column of(String line) {
            var parts = line.split(" = ", 3);
            return new Column(parts[1], parts[2], Integer.parseInt(parts[0]));
        }
    }

    private static List<Column> columns(Cast cast) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(cast.dice().pick(Lines.of("wording/namecolumns.list"))));
        cast.dice().some(Lines.of("wording/columns.list"), 14).stream()
                .map(Column::of)
                .forEach(columns::add);
        return columns;
    }
}
