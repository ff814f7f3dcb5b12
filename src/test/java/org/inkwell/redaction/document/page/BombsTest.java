package org.inkwell.redaction.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.inkwell.redaction.Inkings;
import org.inkwell.redaction.Redaction;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.redaction.picture.Decoded;
import org.inkwell.redaction.picture.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that would take all memory or all time are held within seconds. */
@Timeout(60)
final class BombsTest {

    @Test
    void aStreamOfManyZerosIsHeld() {
        var file = Paper.with(document -> draw(document, COSName.FLATE_DECODE, zeros(600)));
        assertThat(outcome(file)).contains("more than its pages can show");
    }

    @Test
    void aStreamPackedTwiceIsHeld() {
        var twice = new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE));
        var file = Paper.with(document -> draw(document, twice, deflated(zeros(600))));
        assertThat(outcome(file)).contains("more than its pages can show");
    }

    @Test
    void aPictureOfMorePixelsThanAPageHasIsHeld() {
        var file =
                Paper.with(
                        document -> {
                            var picture = draw(document, COSName.FLATE_DECODE, zeros(1));
                            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
                            picture.setInt(COSName.WIDTH, 60_000);
                            picture.setInt(COSName.HEIGHT, 60_000);
                        });
        assertThat(outcome(file)).contains("more than its pages can show");
    }

    @Test
    void aFormThatDrawsItselfManyTimesIsHeldOrEnds() {
        var file =
                Paper.with(
                        document -> {
                            var again = "/F Do ".repeat(50).getBytes(StandardCharsets.US_ASCII);
                            var form = draw(document, null, again);
                            form.setItem(COSName.SUBTYPE, COSName.FORM);
                            form.setItem(
                                    COSName.RESOURCES,
                                    document.getPage(0).getResources().getCOSObject());
                            write(document, "/F Do ");
                        });
        assertThat(outcome(file)).containsAnyOf("too long", "to the end", "inked");
    }

    @Test
    void aPictureWithinAPageThatGrowsIsHeld() throws IOException {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(
                "BI /W 60000 /H 60000 /BPC 8 /CS /G /F /Fl ID "
                        .getBytes(StandardCharsets.US_ASCII));
        packed.writeBytes(zeros(1));
        packed.writeBytes("\nEI ".getBytes(StandardCharsets.US_ASCII));
        var file = Paper.with(document -> write(document, packed.toByteArray()));
        assertThat(outcome(file)).isNotEqualTo("inked");
    }

    @Test
    void deepListsAreHeldOrInked() {
        var deep = "[".repeat(200_000) + "]".repeat(200_000);
        var file = Paper.with(document -> write(document, deep + " TJ "));
        assertThat(outcome(file)).isNotEmpty();
        var broken = new String(file, StandardCharsets.ISO_8859_1).replace("/MediaBox", deep);
        assertThat(outcome(broken.getBytes(StandardCharsets.ISO_8859_1))).isNotEmpty();
    }

    @Test
    void aPictureThatNobodyCanDecodeIsCounted() {
        var file =
                Paper.with(
                        document -> {
                            var picture = draw(document, COSName.JPX_DECODE, new byte[64]);
                            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
                            picture.setInt(COSName.WIDTH, 8);
                            picture.setInt(COSName.HEIGHT, 8);
                            write(document, "/F Do ");
                        });
        var tally =
                Desk.redact("a.pdf", file, BombsTest::plain).fold(InkedDocument::tally, no -> null);
        assertThat(tally.leftOut()).isEqualTo(1);
    }

    private static Redaction plain(byte[] picture) {
        return Inkings.on(
                Pictures.decode(picture).fold(Decoded.Picture::pixels, refused -> null), List.of());
    }

    private static String outcome(byte[] file) {
        return Desk.redact("a.pdf", file, BombsTest::plain)
                .fold(made -> "inked", sentence -> sentence);
    }

    /** What the page's "/F Do" draws. */
    private static COSStream draw(PDDocument document, COSBase filter, byte[] packed)
            throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        stream.setItem(COSName.FILTER, filter);
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        var objects = new COSDictionary();
        objects.setItem("F", stream);
        document.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
        return stream;
    }

    private static void write(PDDocument document, String operators) throws IOException {
        write(document, operators.getBytes(StandardCharsets.US_ASCII));
    }

    private static void write(PDDocument document, byte[] operators) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(operators);
        }
        document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
    }

    private static byte[] zeros(int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            for (var written = 0; written < megabytes; written++) {
                out.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] raw) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(raw);
        }
        return bytes.toByteArray();
    }
}
