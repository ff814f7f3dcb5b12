package org.inkwell.redaction.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.inkwell.redaction.document.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TarFilesTest {

    private static byte[] packed(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(file);
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] file) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return gzip.readAllBytes();
        }
    }

    @Test
    void membersAreInkedUnderNumbers() throws IOException {
        var tar =
                Archives.tar("Okafor/a.csv", Archives.CSV, "okafor.exe", new byte[] {'M', 'Z', 0});
        assertThat(Archives.text(Archives.made("a.tar", tar)))
                .contains("file-1.csv", "[Person],7")
                .doesNotContain("file-2")
                .doesNotContainIgnoringCase("okafor");
    }

    @Test
    void aPackedFileIsInkedAndPackedAgain() throws IOException {
        var log = Archives.bytes("The import failed for Kayleigh Okafor\n");
        assertThat(Archives.text(unpacked(Archives.made("a.log.gz", packed(log)))))
                .isEqualTo("The import failed for [Person]\n");
    }

    @Test
    void aPackedTarIsInked() throws IOException {
        var tar = Archives.tar("Okafor/a.csv", Archives.CSV);
        assertThat(Archives.text(unpacked(Archives.made("a.tgz", packed(tar)))))
                .contains("file-1.csv", "[Person],7")
                .doesNotContainIgnoringCase("okafor");
    }

    @Test
    void aFileThatUnfoldsWithoutEndIsHeld() throws IOException {
        assertThat(Desk.withholds("a.gz", packed(new byte[50_000_000]))).contains("more than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7z\u00bc\u00af'\u001c", "Rar!\u001a\u0007\u0000", "Rar!\u001a\u0007\u0001\u0000",
                "BZh91AY&SY", "\u00fd7zXZ\u0000", "MSCF\u0000\u0000\u0000\u0000"
            })
    void otherArchivesAreHeld(String magic) {
        var file = (magic + "\0Okafor").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(Desk.withholds("a", file)).contains("ZIP");
    }
}
