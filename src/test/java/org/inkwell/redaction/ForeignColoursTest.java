package org.inkwell.redaction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.inkwell.redaction.picture.Chunks;
import org.inkwell.redaction.picture.Drawings;
import org.inkwell.redaction.picture.Exifs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files whose colours are not what their bytes say, and frames that no reader of ours turns to. */
class ForeignColoursTest {

    /** Of a PNG: where its head names the colours, and what it says for three of them. */
    private static final int COLOUR_TYPE = 25;

    private static final byte RGB = 2;

    private static final Box DRAWN = new Box(20, 20, 60, 20);

    /** A lossless WebP of one pixel: the chunk behind its head of twelve bytes. */
    private static final byte[] ONE_PIXEL =
            Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private static Redactor redactor;

    @BeforeAll
    static void load() {
        redactor =
                new Redactor(
                        Path.of("redaction-models"),
                        Path.of("target/natives"),
                        Duration.ofMinutes(2));
    }

    @AfterAll
    static void close() {
        redactor.close();
    }

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
    void anAnimatedWebpPassesOnNoFrameThatWasNotRead() {
        var frame = new ByteArrayOutputStream();
        frame.writeBytes(new byte[16]);
        frame.write(ONE_PIXEL, 12, ONE_PIXEL.length - 12);
        var body = new ByteArrayOutputStream();
        body.writeBytes("WEBP".getBytes(ISO_8859_1));
        body.writeBytes(part("VP8X", new byte[] {2, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
        body.writeBytes(part("ANIM", new byte[6]));
        body.writeBytes(part("ANMF", frame.toByteArray()));
        body.writeBytes(part("ANMF", frame.toByteArray()));
        var outcome = redacted(part("RIFF", body.toByteArray()));
        assertThat(outcome.fold(it -> "inked " + it.pixels().height(), Held::reason))
                .isEqualTo("inked 1");
    }

    private static Redaction redacted(byte[] file) {
        return redactor.redact(file, reading -> List.of(), List.of(DRAWN));
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
