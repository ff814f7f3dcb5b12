package org.inkwell.redaction.document.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.inkwell.redaction.document.ink.WithheldException;
import org.inkwell.redaction.picture.Pictures;

/** What grows beyond what a page needs is refused before anything else unpacks it. */
final class Bombs {

    /** Bytes of all that is packed in one file. */
    static final long MOST = 400L * 1024 * 1024;

    /** A page of A4 at 600 dpi has 35 million. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final long MOST_PIXELS_INLINE = 4_000_000;

    /** The library decodes them by themselves, into as many pixels as they say. */
    private static final Set<String> OF_PICTURES =
            Set.of(
                    "DCTDecode",
                    "DCT",
                    "JPXDecode",
                    "JBIG2Decode",
                    "CCITTFaxDecode",
                    "CCF",
                    "Crypt");

    private Bombs() {}

    /** Whatever the file holds, whether a page shows it or not. */
    static void refuseUnpacked(COSDocument document) throws WithheldException, IOException {
        var room = new Room(MOST);
        for (var key : document.getXrefTable().keySet()) {
            var held = document.getObjectFromPool(key);
            var object = held == null ? null : held.getObject();
            if (object instanceof COSStream stream) {
                refuse(stream, room);
            }
        }
    }

    /** A picture within what draws a page. */
    static void refuseInline(Operator operator) throws IOException {
        var data = operator.getImageData();
        if (data == null) {
            return;
        }
        var picture = operator.getImageParameters();
        if (pixels(picture) > MOST_PIXELS_INLINE) {
            throw new TooLargeException();
        }
        unpack(new ByteArrayInputStream(data), picture, new Room(MOST));
    }

    private static void refuse(COSStream stream, Room room) throws WithheldException, IOException {
        if (pixels(stream) > MOST_PIXELS) {
            throw refused();
        }
        try (var raw = stream.createRawInputStream()) {
            unpack(raw, stream, room);
        } catch (TooLargeException e) {
            throw refused();
        }
    }

    private static long pixels(COSDictionary picture) {
        return (long) picture.getInt(COSName.WIDTH, COSName.W, 0)
                * picture.getInt(COSName.HEIGHT, COSName.H, 0);
    }

    /**
     * @throws TooLargeException if it does not fit
     */
    private static void unpack(InputStream packed, COSDictionary of, Room room) throws IOException {
        var at = 0;
        var rest = packed;
        for (var filter : filters(of)) {
            if (OF_PICTURES.contains(filter.getName())) {
                refusePicture(rest);
                return;
            }
            var unpacked = new Unpacked(room);
            try {
                FilterFactory.INSTANCE.getFilter(filter).decode(rest, unpacked, of, at++);
            } catch (TooLargeException e) {
                throw e;
            } catch (IOException | RuntimeException broken) {
                // The library stops at the same place.
            }
            rest = new ByteArrayInputStream(unpacked.bytes());
        }
    }

    private static void refusePicture(InputStream picture) throws IOException {
        var size = Pictures.size(picture.readAllBytes());
        if (size.filter(s -> (long) s.width * s.height > MOST_PIXELS).isPresent()) {
            throw new TooLargeException();
        }
    }

    private static List<COSName> filters(COSDictionary of) {
        var filters = of.getDictionaryObject(COSName.FILTER, COSName.F);
        if (filters instanceof COSArray several) {
            return StreamSupport.stream(several.spliterator(), false)
                    .map(Bombs::resolved)
                    .filter(COSName.class::isInstance)
                    .map(COSName.class::cast)
                    .toList();
        }
        return filters instanceof COSName one ? List.of(one) : List.of();
    }

    private static COSBase resolved(COSBase object) {
        return object instanceof COSObject reference ? reference.getObject() : object;
    }

    static WithheldException refused() {
        return new WithheldException(
                "The PDF holds more than its pages can show. Print it to a new PDF and send that.");
    }
}
