package org.inkwell.redaction.picture;

import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;

/** What the JDK's reader does not look at: whether the strips and tiles lie inside the file. */
final class Tiffs {

    private Tiffs() {}

    static boolean isWhole(ImageReader reader, int length) throws IOException {
        var directory = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0));
        return inside(
                        directory,
                        BaselineTIFFTagSet.TAG_STRIP_OFFSETS,
                        BaselineTIFFTagSet.TAG_STRIP_BYTE_COUNTS,
                        length)
                && inside(
                        directory,
                        BaselineTIFFTagSet.TAG_TILE_OFFSETS,
                        BaselineTIFFTagSet.TAG_TILE_BYTE_COUNTS,
                        length);
    }

    private static boolean inside(TIFFDirectory directory, int offsets, int counts, int length) {
        var starts = directory.getTIFFField(offsets);
        var sizes = directory.getTIFFField(counts);
        if (starts == null || sizes == null) {
            return starts == null;
        }
        return starts.getCount() == sizes.getCount()
                && IntStream.range(0, starts.getCount())
                        .allMatch(i -> starts.getAsLong(i) + sizes.getAsLong(i) <= length);
    }
}
