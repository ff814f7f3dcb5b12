package org.inkwell.redaction.document.page;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.inkwell.redaction.reading.TextLine;

/** Words where they stand on the picture, for searching and copying: nothing is drawn. */
final class Hidden {

    /** Of a line's height: what stands above its foot. */
    private static final float RISE = 0.8f;

    private static final float THOUSAND = 1000;

    private final PDPageContentStream content;
    private final PDFont font;
    private final float scale;

    /**
     * @param scale points to a dot
     */
    Hidden(PDPageContentStream content, PDFont font, float scale) {
        this.content = content;
        this.font = font;
        this.scale = scale;
    }

    /** One block of text for one line, so that it is told as one. */
    void write(TextLine line, float heightOfPage) throws IOException {
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        for (var word : line.tokens()) {
            var box = word.box();
            var size = box.height() * scale;
            var wide = font.getStringWidth(word.first()) / THOUSAND * size;
            content.setFont(font, size);
            content.setHorizontalScaling(100 * box.width() * scale / wide);
            content.setTextMatrix(
                    Matrix.getTranslateInstance(
                            box.x() * scale,
                            heightOfPage - (box.y() + RISE * box.height()) * scale));
            // A reader that goes by gaps would join two words that stand close.
            content.showText(word.first() + " ");
        }
        content.endText();
    }
}
