package org.inkwell.forge.window;

import java.util.List;
import org.inkwell.forge.Lines;
import org.inkwell.forge.picture.Drawn;
import org.inkwell.forge.wording.Cast;

/** The record of one pupil, field under field. */
final class PupilForm {
    private static final List<String> TABS = Lines.of("wording/tabs.list");

    private PupilForm() {}

    static Drawn draw(Cast cast) {
        var dice = cast.dice();
        var canvas = new Canvas(dice.between(900, 1400), dice.between(640, 860), dice);
        var window = new Window(canvas, cast, Typefaces.of(dice, dice.pick(11, 11, 12, 13)));
        canvas.fill(0, 0, canvas.width(), canvas.height(), Window.FACE);
        var y = window.title(0, 0, canvas.width(), dice.pick(Lines.of("wording/titles.list")));
        y = window.menu(0, y, canvas.width(), dice.some(Lines.of("wording/menus.list"), 7));
        var x = 8;
        for (var button : dice.some(Lines.of("wording/tools.list"), 7)) {
            x = window.button(button, x, y + 4);
        }
        y += window.row() + 14;
        x = 8;
        for (var tab : dice.some(TABS, 8)) {
            x = window.tab(tab, x, y, x == 8);
        }
        fields(window, y + window.row() + 12);
        if (dice.chance(0.4)) {
            window.tip(
                    dice.pick(Lines.of("wording/tips.list")),
                    dice.between(40, 500),
                    dice.between(120, 500));
        }
        var foot = canvas.height() - window.row();
        window.say(dice.pick(Lines.of("wording/status.list")), 8, foot);
        return canvas.finished("native form");
    }

    private static void fields(Window window, int top) {
        var canvas = window.canvas;
        var bottom = canvas.height() - window.row() * 2;
        var half = canvas.width() / 2;
        var gap = 140;
        var y = top;
        var left = true;
        for (var field : window.cast.dice().some(Lines.of("wording/fields.list"), 40)) {
            var parts = field.split(" = ", 2);
            window.field(parts[0], parts[1], left ? 16 : half + 8, y, gap, half - gap - 40);
            y += window.row() + 3;
            if (y > bottom && !left) {
                return;
            }
            if (y > bottom) {
                y = top;
                left = false;
            }
        }
    }
}
