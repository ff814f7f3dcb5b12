package org.inkwell.redaction.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.inkwell.redaction.Pixels;

/** TIFF files of several pages, written by hand. */
final class Scans {

    private static final int ENTRIES = 11;

    private Scans() {}

    static byte[] tiff(Page... pages) {
        var size = 8;
        for (var page : pages) {
            size += page.length();
        }
        var file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.put("II*\0".getBytes(ISO_8859_1)).putInt(8);
        for (var i = 0; i < pages.length; i++) {
            pages[i].write(file, i + 1 == pages.length);
        }
        return file.array();
    }

    /** A page, which way up it stands, and 1 where it is merely a preview. */
    record Page(Pixels pixels, int orientation, int kind) {

        private int length() {
            return 2 + ENTRIES * 12 + 4 + 8 + 3 * pixels.raster().length;
        }

        private void write(ByteBuffer file, boolean isLast) {
            var next = file.position() + length();
            var bits = file.position() + 2 + ENTRIES * 12 + 4;
            file.putShort((short) ENTRIES);
            entry(file, 254, 4, 1, kind);
            entry(file, 256, 4, 1, pixels.width());
            entry(file, 257, 4, 1, pixels.height());
            entry(file, 258, 3, 3, bits);
            entry(file, 259, 3, 1, 1);
            entry(file, 262, 3, 1, 2);
            entry(file, 273, 4, 1, bits + 8);
            entry(file, 274, 3, 1, orientation);
            entry(file, 277, 3, 1, 3);
            entry(file, 278, 4, 1, pixels.height());
            entry(file, 279, 4, 1, 3 * pixels.raster().length);
            file.putInt(isLast ? 0 : next);
            file.putShort((short) 8).putShort((short) 8).putShort((short) 8).putShort((short) 0);
            for (var rgb : pixels.raster()) {
                file.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
            }
        }

        private static void entry(ByteBuffer file, int tag, int type, int count, int value) {
            file.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
        }
    }
}
