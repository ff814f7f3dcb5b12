package org.inkwell.redaction.reading;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/**
 * What stands in a place, told apart by its pixels: the same word in the same letters is the same
 * cut wherever it stands.
 *
 * @param sha256 of its pixels, row by row
 */
record Cut(int width, int height, String sha256) {

    static Cut of(Pixels pixels, Box place) {
        var bytes = ByteBuffer.allocate(Math.toIntExact(place.area() * Integer.BYTES));
        var row = bytes.asIntBuffer();
        for (var y = place.y(); y < place.bottom(); y++) {
            row.put(pixels.raster(), y * pixels.width() + place.x(), place.width());
        }
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes.array());
            return new Cut(place.width(), place.height(), HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
