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
                        var first = row == 5 ? "Okonkwo" : "Attendance of pupils";
                        pen.drawString(first, 120, 130 + 23 * row);
                        pen.drawString("Present since Monday", 380, 130 + 23 * row);
                        pen.drawString("Reported", 660, 130 + 23 * row);
                    }
                });
    }
}
