package org.inkwell.redaction.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.inkwell.redaction.Pixels;
import org.junit.jupiter.api.Test;

class FramesTest {

    private static final int RULE = 8;

    @Test
    void aPictureWhoseSecondFrameDiffersShowsBoth() {
        var seen = seen(Animations.gif(List.of(slide(20), slide(60))));
        assertThat(seen.height()).isEqualTo(2 * 100 + RULE);
        assertThat(seen.rgb(25, 50)).isZero();
        assertThat(seen.rgb(65, 100 + RULE + 50)).isZero();
    }

    @Test
    void framesThatShowTheSameAreOne() {
        var seen = seen(Animations.gif(Collections.nCopies(5, slide(20))));
        assertThat(seen.height()).isEqualTo(100);
    }

    @Test
    void ofALongRecordingSixFramesStay() {
        var frames = IntStream.range(0, 40).mapToObj(i -> slide(3 * i)).toList();
        var seen = seen(Animations.gif(frames));
        assertThat(seen.height()).isEqualTo(6 * 100 + 5 * RULE);
        assertThat(seen.rgb(5, 50)).isZero();
    }

    @Test
    void everyPageOfAScanIsShown() {
        var seen = seen(Scans.tiff(page(slide(20), 1), page(slide(60), 1), page(slide(90), 6)));
        assertThat(seen.height()).isEqualTo(100 + RULE + 100 + RULE + 160);
        assertThat(seen.rgb(25, 50)).isZero();
        assertThat(seen.rgb(65, 100 + RULE + 50)).isZero();
        assertThat(seen.rgb(50, 2 * (100 + RULE) + 95)).isZero();
    }

    @Test
    void thePreviewOfAScanIsNoPage() {
        var preview = new Scans.Page(Pixels.of(slide(60)), 1, 1);
        assertThat(seen(Scans.tiff(page(slide(20), 1), preview)).height()).isEqualTo(100);
    }

    @Test
    void pagesWithoutEndAreRefused() {
        var file = Scans.tiff(page(slide(20), 1));
        var next = 8 + 2 + 11 * 12;
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(next, 8);
        assertThat(reason(file)).isEqualTo(Refusal.TOO_MANY_PIXELS);
    }

    @Test
    void pagesThatAreFewApartAndHugeTogetherAreRefused() {
        var wide = new BufferedImage(9_000, 1, BufferedImage.TYPE_INT_RGB);
        var high = new BufferedImage(1, 9_000, BufferedImage.TYPE_INT_RGB);
        assertThat(reason(Scans.tiff(page(wide, 1), page(high, 1))))
                .isEqualTo(Refusal.TOO_MANY_PIXELS);
    }

    @Test
    void aSecondFrameCutShortIsRefused() {
        var file = Animations.gif(List.of(slide(20), slide(60)));
        var cut = java.util.Arrays.copyOf(file, file.length - 20);
        assertThat(reason(cut)).isEqualTo(Refusal.TRUNCATED);
    }

    private static BufferedImage slide(int x) {
        var image = new BufferedImage(160, 100, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 160, 100);
        pen.setColor(Color.BLACK);
        pen.fillRect(x, 20, 10, 60);
        pen.dispose();
        return image;
    }

    private static Scans.Page page(BufferedImage image, int orientation) {
        return new Scans.Page(Pixels.of(image), orientation, 0);
    }

    private static Pixels seen(byte[] file) {
        return Pictures.decode(file).fold(Decoded.Picture::pixels, refused -> null);
    }

    private static Refusal reason(byte[] file) {
        return Pictures.decode(file).fold(picture -> null, Decoded.Refused::reason);
    }
}
