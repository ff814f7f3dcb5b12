package org.inkwell.forge.window;

import java.awt.Color;
import org.inkwell.forge.Lines;
import org.inkwell.forge.picture.Drawn;
import org.inkwell.forge.wording.Cast;

/** A message over a window that went grey behind it. */
final class MessageBox {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 150;

    private MessageBox() {}

    static Drawn draw(Cast cast) {
        var dice = cast.dice();
        var canvas = new Canvas(dice.between(900, 1400), dice.between(600, 860), dice);
        var window = new Window(canvas, cast, Typefaces.of(dice, dice.pick(11, 12, 13)));
        Grid.draw(window);
        if (dice.chance(0.6)) {
            canvas.veil(new Color(0, 0, 0, dice.between(40, 150)));
        }
        for (var shown = dice.between(1, 2); shown > 0; shown--) {
            draw(
                    window,
                    dice.between(20, canvas.width() - WIDTH - 20),
                    dice.between(60, canvas.height() - HEIGHT - 20));
        }
        return canvas.finished("message box");
    }

    private static void draw(Window window, int x, int y) {
        var cast = window.cast;
        var canvas = window.canvas;
        canvas.cover(x, y, WIDTH, HEIGHT, Window.FACE);
        var top =
                window.title(x, y, WIDTH, cast.dice().pick(Lines.of("wording/dialogtitles.list")));
        canvas.frame(x, y, WIDTH, HEIGHT, Window.EDGE);
        var text = cast.line(cast.dice().pick(Lines.of("wording/errors.list")));
        canvas.fill(
                x + 14,
                top + 16,
                28,
                28,
                cast.dice().pick(Color.RED.darker(), Color.ORANGE, Window.SELECTED));
        window.paragraph(text, x + 54, top + 12, WIDTH - 66);
        var right = window.button("${OK|Yes|Retry}", x + WIDTH - 170, y + HEIGHT - 34);
        window.button("${Cancel|No|Close|Help}", right, y + HEIGHT - 34);
    }
}
