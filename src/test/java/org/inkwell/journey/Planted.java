package org.inkwell.journey;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A screenshot with a made-up pupil on it, and every way in which a machine may write the name. */
final class Planted {

    static final String FORENAME = "Zebediah";
    static final String SURNAME = "Quillfeather";
    static final String UPN = "T999400119041";

    private Planted() {}

    static byte[] screenshot() throws IOException {
        var image = new BufferedImage(800, 320, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 320);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
        pen.drawString("Pupil details", 40, 50);
        pen.drawString("Forename", 40, 110);
        pen.drawString(FORENAME, 220, 110);
        pen.drawString("Surname", 40, 150);
        pen.drawString(SURNAME, 220, 150);
        pen.drawString("UPN", 40, 190);
        pen.drawString(UPN, 220, 190);
        pen.drawString("The record could not be saved.", 40, 260);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /** Where the forename, the surname and the number stand: left, top, width and height. */
    static List<int[]> boxes() {
        return List.of(
                new int[] {220, 96, 60, 16},
                new int[] {220, 136, 80, 16},
                new int[] {220, 176, 110, 16});
    }

    /** As bytes, in small and in capital letters, forwards and backwards, in every encoding. */
    static List<byte[]> spellings() {
        var all = new ArrayList<byte[]>();
        for (var word : List.of(FORENAME, SURNAME, UPN)) {
            for (var turned : List.of(word, new StringBuilder(word).reverse().toString())) {
                for (var cased : List.of(turned, lower(turned), upper(turned))) {
                    all.add(cased.getBytes(UTF_8));
                    all.add(cased.getBytes(UTF_16LE));
                    all.add(cased.getBytes(UTF_16BE));
                    var hex = HexFormat.of().formatHex(cased.getBytes(UTF_8));
                    all.add(hex.getBytes(UTF_8));
                    all.add(upper(hex).getBytes(UTF_8));
                    for (var shift = 0; shift < 3; shift++) all.add(base64(cased, shift));
                }
            }
        }
        return all;
    }

    /** The letters that do not depend on what stands before and after the word. */
    private static byte[] base64(String word, int shift) {
        var bytes = ("\0".repeat(shift) + word).getBytes(UTF_8);
        var text = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        var from = shift == 0 ? 0 : shift + 1;
        return text.substring(from, bytes.length / 3 * 4).getBytes(UTF_8);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
