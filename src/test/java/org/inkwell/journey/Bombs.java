package org.inkwell.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures that are made to do harm, or that something happened to. */
final class Bombs {

    private Bombs() {}

    /** Whole and right in every part, of one colour: a small file and 900 megapixels. */
    static byte[] decompression() throws IOException {
        var rows = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(rows)) {
            var row = new byte[1 + 30_000 / 8];
            for (var y = 0; y < 30_000; y++) {
                deflated.write(row);
            }
        }
        return png(30_000, 30_000, rows.toByteArray());
    }

    /** No more than a head that claims them. */
    static byte[] hundredMegapixels() throws IOException {
        return png(10_000, 10_000, new byte[0]);
    }

    static byte[] truncatedJpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return Arrays.copyOf(out.toByteArray(), out.size() * 2 / 3);
    }

    private static byte[] png(int width, int height, byte[] deflated) throws IOException {
        var head = new ByteArrayOutputStream();
        var fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {1, 0, 0, 0, 0}); // one bit of grey for each pixel
        var file = new ByteArrayOutputStream();
        var out = new DataOutputStream(file);
        out.write("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
        chunk(out, "IHDR", head.toByteArray());
        chunk(out, "IDAT", deflated);
        chunk(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] body) throws IOException {
        var sum = new CRC32();
        sum.update(type.getBytes(ISO_8859_1));
        sum.update(body);
        out.writeInt(body.length);
        out.write(type.getBytes(ISO_8859_1));
        out.write(body);
        out.writeInt((int) sum.getValue());
    }
}
