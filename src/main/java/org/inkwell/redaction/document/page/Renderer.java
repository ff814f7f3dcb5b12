package org.inkwell.redaction.document.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.rendering.RenderDestination;

/** Draws pages as a screen shows them, stroke by stroke while there is time. */
final class Renderer extends PDFRenderer {

    private final Time time;
    private boolean isWhole;

    Renderer(PDDocument document, Time time) {
        super(document);
        this.time = time;
    }

    BufferedImage draw(int page, float scale) throws IOException {
        isWhole = true;
        return renderImage(page, scale, ImageType.RGB, RenderDestination.VIEW);
    }

    /** Whether all of the page that was drawn last could be drawn. */
    boolean isWhole() {
        return isWhole;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            time.check();
            Bombs.refuseInline(operator);
            super.processOperator(operator, operands);
        }

        @Override
        protected void operatorException(
                Operator operator, List<COSBase> operands, IOException failure) throws IOException {
            isWhole = false;
            super.operatorException(operator, operands, failure);
        }
    }
}
