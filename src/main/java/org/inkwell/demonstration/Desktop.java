package org.inkwell.demonstration;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** A screen to draw on, as school computers look. */
final class Desktop {

    static final Color TEXT = new Color(0x1F1F1F);
    static final Color FAINT = new Color(0x6B6B6B);
    static final Color LINE = new Color(0xD0D4DA);
    static final Color BLUE = new Color(0x0B5CAD);
    private static final Color CHROME = new Color(0xF3F4F6);
    private static final int ROW = 26;

    private final BufferedImage image;
    private final Graphics2D pen;

    Desktop(int width, int height, Color ground) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fill(0, 0, width, height, ground);
    }

    BufferedImage image() {
        pen.dispose();
        return image;
    }

    void fill(int x, int y, int width, int height, Color colour) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    /** Baseline at y. */
    void text(int x, int y, int size, Color colour, String words) {
        write(x, y, new Font(Font.SANS_SERIF, Font.PLAIN, size), colour, words);
    }

    void bold(int x, int y, int size, Color colour, String words) {
        write(x, y, new Font(Font.SANS_SERIF, Font.BOLD, size), colour, words);
    }

    void typed(int x, int y, int size, Color colour, String words) {
        write(x, y, new Font(Font.MONOSPACED, Font.PLAIN, size), colour, words);
    }

    /** A program's window with its title and menus. */
    void window(int x, int y, int width, int height, String title, String menus) {
        fill(x + 5, y + 5, width, height, new Color(0x9AA5B1));
        fill(x, y, width, height, Color.WHITE);
        fill(x, y, width, 32, BLUE);
        text(x + 12, y + 21, 14, Color.WHITE, title);
        text(x + width - 78, y + 21, 14, Color.WHITE, "–   □   ×");
        fill(x, y + 32, width, 28, CHROME);
        text(x + 12, y + 51, 13, TEXT, menus);
        frame(x, y, width, height);
    }

    void button(int x, int y, int width, String words) {
        fill(x, y, width, 28, CHROME);
        frame(x, y, width, 28);
        text(x + (width - pen.getFontMetrics().stringWidth(words)) / 2, y + 19, 13, TEXT, words);
    }

    void frame(int x, int y, int width, int height) {
        pen.setColor(LINE);
        pen.drawRect(x, y, width, height);
    }

    /** Rows under a header; the selected one, if there is one, is white on blue. */
    void table(int x, int y, int[] widths, List<List<String>> rows, int selected) {
        for (var row = 0; row < rows.size(); row++) {
            var top = y + row * ROW;
            var left = x;
            for (var column = 0; column < widths.length; column++) {
                var chosen = row > 0 && row == selected;
                fill(left, top, widths[column], ROW, ground(row, chosen));
                frame(left, top, widths[column], ROW);
                var cell = rows.get(row).get(column);
                if (row == 0) bold(left + 8, top + 18, 13, TEXT, cell);
                else text(left + 8, top + 18, 13, chosen ? Color.WHITE : TEXT, cell);
                left += widths[column];
            }
        }
    }

    /** Label and boxed value, as on a form. */
    void field(int x, int y, int width, String label, String value) {
        text(x, y, 13, FAINT, label);
        fill(x + 140, y - 18, width, 26, Color.WHITE);
        frame(x + 140, y - 18, width, 26);
        text(x + 148, y, 13, TEXT, value);
    }

    private static Color ground(int row, boolean chosen) {
        if (chosen) return BLUE;
        if (row == 0) return new Color(0xE4E9F0);
        return row % 2 == 0 ? new Color(0xF8F9FB) : Color.WHITE;
    }

    private void write(int x, int y, Font font, Color colour, String words) {
        pen.setFont(font);
        pen.setColor(colour);
        pen.drawString(words, x, y);
    }
}
