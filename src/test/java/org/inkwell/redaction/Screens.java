package org.inkwell.redaction;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Screens drawn for the tests; the people on them are made up. */
public final class Screens {

    /** Around the letters of the name on a tilted screen. */
    public static final Box NAME = new Box(121, 233, 64, 13);

    /** Where the first text of those on end stands. */
    public static final Box FIRST = new Box(186, 30, 18, 84);

    /** Where the second one does. */
    public static final Box SECOND = new Box(226, 30, 18, 84);

    private Screens() {}

    public static Pixels drawn(int width, int height, Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
        drawing.accept(pen);
        pen.dispose();
        return Pixels.of(image);
    }

    /** A small table whose second row is selected. */
    public static Pixels pupils() {
        return drawn(
                480,
                160,
                pen -> {
                    pen.drawString("Surname", 20, 30);
                    pen.drawString("Attendance", 240, 30);
                    pen.drawString("Okonkwo", 20, 70);
                    pen.drawString("Present", 240, 70);
                    pen.setColor(new Color(0, 60, 160));
                    pen.fillRect(0, 85, 480, 30);
                    pen.setColor(Color.WHITE);
                    pen.drawString("Brzezinska", 20, 106);
                    pen.drawString("Absent", 240, 106);
                });
    }

    /**
     * A list on a white screen before a dark wall, seen by a telephone that is held askew; a name
     * stands at {@link #NAME} before it is turned about the middle of the picture.
     */
    public static Pixels tilted(double degrees) {
        return tilted(degrees, "Okonkwo");
    }

    /** The same with another word instead of the name. */
    public static Pixels tilted(double degrees, String word) {
        return drawn(
                900,
                640,
                pen -> {
                    pen.setColor(Color.DARK_GRAY);
                    pen.fillRect(0, 0, 900, 640);
                    pen.rotate(Math.toRadians(degrees), 450, 320);
                    pen.setColor(Color.WHITE);
                    pen.fillRect(100, 100, 700, 440);
                    pen.setColor(Color.BLACK);
                    for (var row = 0; row < 18; row++) {
                        var first = row == 5 ? word : "Attendance of pupils";
                        pen.drawString(first, 120, 130 + 23 * row);
                        pen.drawString("Present since Monday", 380, 130 + 23 * row);
                        pen.drawString("Reported", 660, 130 + 23 * row);
                    }
                });
    }

    /**
     * Level text and two that stand on end, of which the second is a word of screens.
     *
     * @param turn -1 from their foot, 1 from their top
     */
    public static Pixels onEnd(int turn, String first) {
        return drawn(
                480,
                200,
                pen -> {
                    pen.drawString("Attendance", 20, 150);
                    pen.drawString("Present", 20, 180);
                    pen.drawString("Choose a report", 300, 180);
                    onEnd(pen, turn, 200, first);
                    onEnd(pen, turn, 240, "Report");
                });
    }

    private static void onEnd(Graphics2D pen, int turn, int x, String text) {
        var level = pen.getTransform();
        pen.rotate(turn * Math.PI / 2, turn < 0 ? x : x - 12, turn < 0 ? 110 : 34);
        pen.drawString(text, turn < 0 ? x : x - 12, turn < 0 ? 110 : 34);
        pen.setTransform(level);
    }
}
