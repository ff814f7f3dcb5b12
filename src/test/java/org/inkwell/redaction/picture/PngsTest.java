package org.inkwell.redaction.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkwell.redaction.Pixels;
import org.junit.jupiter.api.Test;

class PngsTest {

    @Test
    void onlyHeaderPixelsAndEndAreWritten() {
        assertThat(Chunks.types(Pngs.encode(Pixels.of(Drawings.sketch(400, 300)))))
                .containsOnly("IHDR", "IDAT", "IEND")
                .startsWith("IHDR")
                .endsWith("IEND");
    }

    @Test
    void everyPixelComesBack() {
        var pixels = Pixels.of(Drawings.sketch(123, 77));
        var back =
                Pictures.decode(Pngs.encode(pixels)).fold(Decoded.Picture::pixels, refused -> null);
        assertThat(back.raster()).isEqualTo(pixels.raster());
    }
}
