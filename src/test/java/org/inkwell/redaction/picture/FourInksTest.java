package org.inkwell.redaction.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What viewers show, each colour within what a JPEG blurs. */
class FourInksTest {

    private static final int TOLERANCE = 4;

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, FFFFFF",
        "255, 0, 0, 0, 00FFFF",
        "0, 255, 0, 0, FF00FF",
        "0, 0, 255, 0, FFFF00",
        "0, 0, 0, 255, 000000",
        "255, 255, 0, 0, 0000FF",
        "0, 0, 0, 128, 7F7F7F",
        "0, 0, 0, 20, EBEBEB",
        "128, 0, 0, 0, 7FFFFF",
        "64, 128, 192, 100, 744D26",
    })
    void inksTakeTheirShareOfTheLight(int cyan, int magenta, int yellow, int black, String seen) {
        var light = new int[] {255 - cyan, 255 - magenta, 255 - yellow, 255 - black};
        assertThat(off(adobe(light, 0), seen)).as("four inks").isLessThanOrEqualTo(TOLERANCE);
        var parted = parted(cyan, magenta, yellow, 255 - black);
        assertThat(off(adobe(parted, 2), seen)).as("brightness").isLessThanOrEqualTo(TOLERANCE);
    }

    /** How far the farthest of the three colours in the middle is from what it should be. */
    private static int off(byte[] file, String seen) {
        var pixel = Pictures.decode(file).fold(it -> it.pixels().rgb(30, 30), refused -> -1);
        var expected = Integer.parseInt(seen, 16);
        var off = 0;
        for (var shift = 0; shift < 24; shift += 8) {
            off = Math.max(off, Math.abs((pixel >> shift & 255) - (expected >> shift & 255)));
        }
        return off;
    }

    /** Brightness and two differences of what is not inked, as JFIF parts them. */
    private static int[] parted(double red, double green, double blue, int black) {
        var brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
        return new int[] {
            (int) Math.round(brightness),
            (int) Math.min(255, Math.round(128 + (blue - brightness) / 1.772)),
            (int) Math.min(255, Math.round(128 + (red - brightness) / 1.402)),
            black
        };
    }

    private static byte[] adobe(int[] four, int transform) {
        var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 64, 4, null);
        for (var at = 0; at < 64 * 64; at++) {
            inks.setPixel(at % 64, at / 64, four);
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        var head = new byte[] {0, 100, 0, 0, 0, 0, (byte) transform};
        return Exifs.jpeg(bytes.toByteArray(), 0xFFEE, "Adobe", head);
    }
}
