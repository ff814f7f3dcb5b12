package org.inkwell.redaction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.inkwell.redaction.picture.Chunks;
import org.inkwell.redaction.picture.Drawings;
import org.inkwell.redaction.picture.Exifs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files whose colours are not what their bytes say, and frames that no reader of ours turns to. */
class ForeignColoursTest {

    /** Of a PNG: where its head names the colours, and what it says for three of them. */
    private static final int COLOUR_TYPE = 25;

    private static final byte RGB = 2;

    private static final Box DRAWN = new Box(20, 20, 60, 20);

    /** Of a WebP's frames. */
    private static final int SIDE = 100;

    @RegisterExtension static final LoadedRedactor REDACTOR = new LoadedRedactor();

    @Test
    void aProfileThatTurnsBlackToWhiteDoesNotTurnTheInk() {
        var jpeg = Drawings.file(Drawings.sketch(240, 80), "jpeg");
        var png = Drawings.file(Drawings.sketch(240, 80), "png");
        var profile = upsideDown();
        var inJpeg = Exifs.jpeg(jpeg, 0xFFE2, "ICC_PROFILE\0\1\1", profile);
        var name = "upside down\0\0".getBytes(ISO_8859_1);
        var body = ByteBuffer.allocate(4096);
        body.put(name).put(Chunks.deflated(profile));
        var inPng = Chunks.with(png, "iCCP", Arrays.copyOf(body.array(), body.position()));
        for (var file : List.of(inJpeg, inPng)) {
            var inked = redacted(file).fold(it -> it, held -> null);
            assertThat(Chunks.types(inked.png())).containsOnly("IHDR", "IDAT", "IEND");
            for (var i = 0; i < DRAWN.area(); i++) {
                var x = DRAWN.x() + i % DRAWN.width();
                assertThat(inked.pixels().rgb(x, DRAWN.y() + i / DRAWN.width())).isZero();
            }
        }
    }

    @Test
    void whatComesInFourInksGoesOutInThreeColours() throws IOException {
        var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 240, 80, 4, null);
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        } finally {
            writer.dispose();
        }
        var adobe =
                Exifs.jpeg(
                        bytes.toByteArray(), 0xFFEE, "Adobe", new byte[] {0, 100, 0, 0, 0, 0, 0});
        var inked = redacted(adobe).fold(it -> it, held -> null);
        assertThat(inked.png()[COLOUR_TYPE]).isEqualTo(RGB);
        assertThat(inked.pixels().rgb(DRAWN.x() + 5, DRAWN.y() + 5)).isZero();
    }

    @Test
    void ofAnAnimatedWebpTheFirstFrameAloneGoesOut() {
        var white = solid(0xFF, 0xFF, 0xFF);
        var red = solid(0xC0, 0x10, 0x20);
        assertThat(colours(animation(white, red))).containsExactlyInAnyOrder(0, 0xFFFFFF);
        assertThat(colours(animation(red, white))).containsExactlyInAnyOrder(0, 0xC01020);
    }

    private static IntStream colours(byte[] file) {
        var inked = redacted(file).fold(it -> it, held -> null);
        assertThat(inked.pixels().height()).isEqualTo(SIDE);
        return Arrays.stream(inked.pixels().raster()).distinct();
    }

    /** See <a href="https://developers.google.com/speed/webp/docs/riff_container">the form</a>. */
    private static byte[] animation(byte[] first, byte[] second) {
        var sides = new byte[] {2, 0, 0, 0, SIDE - 1, 0, 0, SIDE - 1, 0, 0};
        var body = new ByteArrayOutputStream();
        body.writeBytes("WEBP".getBytes(ISO_8859_1));
        body.writeBytes(part("VP8X", sides));
        body.writeBytes(part("ANIM", new byte[6]));
        for (var frame : List.of(first, second)) {
            var head = new byte[16];
            head[6] = SIDE - 1;
            head[9] = SIDE - 1;
            var whole = new ByteArrayOutputStream();
            whole.writeBytes(head);
            whole.writeBytes(part("VP8L", frame));
            body.writeBytes(part("ANMF", whole.toByteArray()));
        }
        return part("RIFF", body.toByteArray());
    }

    /**
     * A frame of one colour: each of the five codes has one letter, and a pixel takes no bit. See
     * <a
     * href="https://developers.google.com/speed/webp/docs/webp_lossless_bitstream_specification">
     * the lossless form</a>.
     */
    private static byte[] solid(int red, int green, int blue) {
        var bits = new BigInteger[] {BigInteger.ZERO};
        var at = new int[1];
        BiConsumer<Integer, Integer> put =
                (value, count) -> {
                    bits[0] = bits[0].or(BigInteger.valueOf(value).shiftLeft(at[0]));
                    at[0] += count;
                };
        put.accept(0x2F, 8);
        put.accept(SIDE - 1, 14);
        put.accept(SIDE - 1, 14);
        put.accept(0, 4);
        put.accept(0, 3);
        for (var letter : new int[] {green, red, blue, 0xFF, 0}) {
            put.accept(0b101, 3);
            put.accept(letter, 8);
        }
        var backwards = bits[0].toByteArray();
        var frame = new byte[at[0] / 8 + 2];
        for (var i = 0; i < Math.min(backwards.length, frame.length); i++) {
            frame[i] = backwards[backwards.length - 1 - i];
        }
        return frame;
    }

    private static Redaction redacted(byte[] file) {
        return REDACTOR.get().redact(file, reading -> List.of(), List.of(DRAWN));
    }

    private static byte[] part(String type, byte[] body) {
        return ByteBuffer.allocate(8 + body.length + body.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(ISO_8859_1))
                .putInt(body.length)
                .put(body)
                .array();
    }

    /** Its curves run from full to none. */
    private static byte[] upsideDown() {
        var profile =
                ICC_Profile.getInstance(
                        ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
        var curve =
                ByteBuffer.allocate(16)
                        .put("curv".getBytes(ISO_8859_1))
                        .putInt(0)
                        .putInt(2)
                        .putShort((short) 0xFFFF)
                        .putShort((short) 0)
                        .array();
        profile.setData(ICC_Profile.icSigRedTRCTag, curve);
        profile.setData(ICC_Profile.icSigGreenTRCTag, curve);
        profile.setData(ICC_Profile.icSigBlueTRCTag, curve);
        return profile.getData();
    }
}
