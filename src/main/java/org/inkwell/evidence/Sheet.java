package org.inkwell.evidence;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** An A4 page that is written from top to bottom; measures in points. */
final class Sheet implements AutoCloseable {

    static final float LEFT = 56;
    static final float RIGHT = PDRectangle.A4.getWidth() - LEFT;
    static final Color INK = new Color(0x11, 0x18, 0x27);
    static final Color QUIET = new Color(0x4B, 0x55, 0x63);

    private static final float LEADING = 1.42f;
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDType0Font font;
    private final PDPageContentStream content;
    private float y = PDRectangle.A4.getHeight();

    Sheet(PDDocument document, PDType0Font font) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        this.font = font;
        this.content = new PDPageContentStream(document, page);
    }

    /** That every page of the document is set in: Latin, Greek and Cyrillic. */
    static PDType0Font font(PDDocument document) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            return PDType0Font.load(document, new ByteArrayInputStream(file.readAllBytes()), true);
        }
    }

    /** Everything that follows stands lower. */
    void down(float points) {
        y -= points;
    }

    /** A black bar across the page, as ink lies on a screen. */
    void bar(float height) throws IOException {
        content.setNonStrokingColor(INK);
        content.addRect(0, y - height, PDRectangle.A4.getWidth(), height);
        content.fill();
        down(height);
    }

    void rule() throws IOException {
        content.setStrokingColor(new Color(0xD1, 0xD5, 0xDB));
        content.setLineWidth(0.75f);
        content.moveTo(LEFT, y);
        content.lineTo(RIGHT, y);
        content.stroke();
    }

    /** Wrapped from the left edge given to the right one; what follows stands beneath it. */
    void write(String text, float left, float size, Color colour, boolean bold) throws IOException {
        for (var line : wrapped(text, RIGHT - left, size)) {
            down(size * LEADING);
            content.beginText();
            content.setFont(font, size);
            content.setNonStrokingColor(colour);
            content.setStrokingColor(colour);
            content.setLineWidth(size / 28);
            content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            content.newLineAtOffset(left, y);
            content.showText(line);
            content.endText();
        }
    }

    /** A label at the left edge and its text beside it. */
    void row(String label, String text, float left) throws IOException {
        var top = y;
        write(label, LEFT, 9.5f, INK, true);
        y = top;
        write(text, left, 9.5f, INK, false);
    }

    private List<String> wrapped(String text, float width, float size) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            var line = "";
            for (var word : shown(paragraph).split(" ", -1)) {
                var longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && font.getStringWidth(longer) * size / 1000 > width) {
                    lines.add(line);
                    longer = word;
                }
                line = longer;
            }
            lines.add(line);
        }
        return lines;
    }

    /** What the font lacks is shown as a question mark; the certificate itself has it. */
    private String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(point -> shown.appendCodePoint(has(point) ? point : '?'));
        return shown.toString();
    }

    private boolean has(int point) {
        try {
            return font.encode(Character.toString(point)).length > 0;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
