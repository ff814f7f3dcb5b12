package org.inkwell.forge.window;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.inkwell.forge.Dice;
import org.inkwell.forge.picture.Cores;
import org.inkwell.forge.picture.Drawn;
import org.inkwell.forge.picture.Word;
import org.inkwell.forge.wording.Label;
import org.inkwell.forge.wording.Line;

/** Where a window is drawn, which remembers each word that it drew. */
final class Canvas {
    private static final double SEEN = 0.25;

    private final BufferedImage image;
    private final Graphics2D pen;
    private final List<Word> words = new ArrayList<>();

    Canvas(int width, int height, Dice dice) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING,
                dice.pick(
                        RenderingHints.VALUE_TEXT_ANTIALIAS_OFF,
                        RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
                        RenderingHints.VALUE_TEXT_ANTIALIAS_LCD_HRGB));
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    void fill(int x, int y, int width, int height, Color colour) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    void frame(int x, int y, int width, int height, Color colour) {
        pen.setColor(colour);
        pen.drawRect(x, y, width - 1, height - 1);
    }

    void line(int x1, int y1, int x2, int y2, Color colour) {
        pen.setColor(colour);
        pen.drawLine(x1, y1, x2, y2);
    }

    /** A colour that is seen through, over everything. */
    void veil(Color colour) {
        fill(0, 0, width(), height(), colour);
    }

    /** A new thing over what was drawn: words beneath it are seen no more. */
    void cover(int x, int y, int width, int height, Color colour) {
        fill(x, y, width, height, colour);
        var over = new Rectangle(x, y, width, height);
        words.removeIf(word -> over.contains(word.box()));
        words.replaceAll(word -> word.box().intersects(over) ? hidden(word, over) : word);
        words.removeIf(word -> word.box().isEmpty());
    }

    /** What is left of a word beside the thing over it. */
    private static Word hidden(Word word, Rectangle over) {
        var box = word.box();
        var left = Math.max(0, over.x - box.x);
        var right = Math.max(0, box.x + box.width - over.x - over.width);
        var rest =
                left >= right
                        ? new Rectangle(box.x, box.y, left, box.height)
                        : new Rectangle(box.x + box.width - right, box.y, right, box.height);
        return word.cutTo(rest.width < box.width * SEEN ? new Rectangle() : rest);
    }

    int widthOf(String text, Font font) {
        return pen.getFontMetrics(font).stringWidth(text);
    }

    /** Draws the line as wide as it is; its end. */
    int text(Line line, int x, int baseline, Font font, Color colour) {
        return text(line, x, baseline, font, colour, Integer.MAX_VALUE / 2);
    }

    /** Draws the line no further than the limit, where it is cut off; its end. */
    int text(Line line, int x, int baseline, Font font, Color colour, int limit) {
        pen.setFont(font);
        pen.setColor(colour);
        var clip = new Rectangle(x - 2, 0, limit, image.getHeight());
        pen.setClip(clip);
        var whole = line.text();
        var from = 0;
        for (var piece : line.pieces()) {
            var shown = font.canDisplayUpTo(piece.text()) < 0 ? font : widest(font);
            pen.setFont(shown);
            var start = x + widthOf(whole.substring(0, from), font);
            pen.drawString(piece.text(), start, baseline);
            from += piece.text().length();
            var cores = Cores.CORE.matcher(piece.text());
            while (cores.find()) {
                var at = start + widthOf(piece.text().substring(0, cores.start()), shown);
                var joined =
                        joined(
                                whole,
                                from - piece.text().length(),
                                cores.start(),
                                cores.end(),
                                piece.text());
                var label = piece.label().isSafe() && joined ? Label.UNJUDGED : piece.label();
                remember(
                        cores.group(),
                        label,
                        at,
                        baseline,
                        clip.intersection(new Rectangle(width(), height())));
            }
        }
        pen.setClip(null);
        return x + widthOf(whole, font);
    }

    /** The typeface for letters that the window's has not. */
    private static Font widest(Font font) {
        return new Font("DejaVu Sans", font.getStyle(), font.getSize() - 1);
    }

    /** Whether the core touches letters of the piece before or after. */
    private static boolean joined(String whole, int from, int start, int end, String piece) {
        var first = piece.substring(0, start).chars().noneMatch(Character::isWhitespace);
        var last = piece.substring(end).chars().noneMatch(Character::isWhitespace);
        var before = from > 0 && !Character.isWhitespace(whole.charAt(from - 1));
        var next = from + piece.length();
        var after = next < whole.length() && !Character.isWhitespace(whole.charAt(next));
        return (first && before) || (last && after);
    }

    private void remember(String text, Label label, int x, int baseline, Rectangle clip) {
        var glyphs = pen.getFont().createGlyphVector(pen.getFontRenderContext(), text);
        var full = glyphs.getPixelBounds(pen.getFontRenderContext(), x, baseline);
        var seen = full.intersection(clip);
        if (seen.isEmpty() || seen.width < full.width * SEEN || seen.height < full.height) {
            return;
        }
        var word = new Word(text, label, "", seen);
        words.add(seen.width < full.width ? word.cutTo(seen) : word);
    }

    Drawn finished(String kind) {
        pen.dispose();
        return new Drawn(kind, image, List.copyOf(words), List.of());
    }
}
