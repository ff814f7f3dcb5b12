package org.inkwell.redaction;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Screens drawn for the tests; the people on them are made up. */
public final class Screens {

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
}
