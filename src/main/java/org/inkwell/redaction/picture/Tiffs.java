package org.inkwell.redaction.picture;

import java.io.EOFException;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import org.inkwell.redaction.Pixels;

/**
 * What the JDK's reader does not look at: whether the strips and tiles of each page lie inside the
 * file, and which way up the page stands.
 */
final class Tiffs {

    /** A chain of pages that comes back to itself has no end. */
    private static final int MOST_PAGES = 50;

    private static final int PREVIEW = 1;

    private Tiffs() {}

    /** Every page but previews. */
    static Pixels read(ImageReader reader, int length) throws IOException {
        var pages = new Frames();
        for (var page = 0; hasPage(reader, page); page++) {
            if (page == MOST_PAGES) {
                throw new TooManyPixelsException();
            }
            var directory = TIFFDirectory.createFromMetadata(reader.getImageMetadata(page));
            if (!isWhole(directory, length)) {
                throw new EOFException();
            }
            var kind = number(directory, BaselineTIFFTagSet.TAG_NEW_SUBFILE_TYPE);
            if (page == 0 || (kind & PREVIEW) == 0) {
                var way = Orientation.marked(number(directory, Orientation.TAG));
                var width = reader.getWidth(page);
                var height = reader.getHeight(page);
                pages.makeRoom(way.isLying() ? height : width, way.isLying() ? width : height);
                pages.add(way.upright(Pixels.of(reader.read(page))));
            }
        }
        return pages.stacked();
    }

    private static boolean hasPage(ImageReader reader, int page) throws IOException {
        try {
            return reader.getWidth(page) > 0;
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static int number(TIFFDirectory directory, int tag) {
        var field = directory.getTIFFField(tag);
        return field == null ? 0 : field.getAsInt(0);
    }

    private static boolean isWhole(TIFFDirectory directory, int length) {
        return isInside(
                        directory,
                        BaselineTIFFTagSet.TAG_STRIP_OFFSETS,
                        BaselineTIFFTagSet.TAG_STRIP_BYTE_COUNTS,
                        length)
                && isInside(
                        directory,
                        BaselineTIFFTagSet.TAG_TILE_OFFSETS,
                        BaselineTIFFTagSet.TAG_TILE_BYTE_COUNTS,
                        length);
    }

    private static boolean isInside(TIFFDirectory directory, int offsets, int counts, int length) {
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
