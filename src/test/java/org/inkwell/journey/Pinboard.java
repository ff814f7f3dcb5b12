package org.inkwell.journey;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A small screen with an error on it, and with a pupil who does not exist. */
final class Pinboard {
    private Pinboard() {}

    static byte[] png() throws IOException {
        var image = new BufferedImage(900, 420, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 900, 420);
        brush.setColor(Color.BLACK);
        brush.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
        brush.drawString("The record cannot be saved", 40, 60);
        brush.drawString("Surname", 40, 140);
        brush.drawString("Quillfeather", 240, 140);
        brush.drawString("Forename", 40, 190);
        brush.drawString("Saoirse", 240, 190);
        brush.drawString("UPN", 40, 240);
        brush.drawString("J823200124001", 240, 240);
        brush.drawString("Try again", 40, 340);
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
