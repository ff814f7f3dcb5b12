package org.inkwell.redaction.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Pixels;
import org.junit.jupiter.api.Test;

class PngsTest {

    @Test
    void onlyHeaderPixelsAndEndAreWritten() {
        assertThat(chunks(Pngs.encode(Pixels.of(Drawings.sketch(400, 300)))))
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

    /** Types in their order; fails where a byte stands outside of a chunk. */
    private static List<String> chunks(byte[] png) {
        var types = new ArrayList<String>();
        var rest = ByteBuffer.wrap(png, 8, png.length - 8);
        while (rest.hasRemaining()) {
            var length = rest.getInt();
            var type = new byte[4];
            rest.get(type);
            types.add(new String(type, ISO_8859_1));
            rest.position(rest.position() + length + 4);
        }
        return types;
    }
}
