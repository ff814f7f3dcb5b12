package org.inkwell.redaction.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;
import org.junit.jupiter.api.Test;

final class OutlookMailTest {

    private static final int HEAD = 32;
    private static final int HEAD_WITHIN = 24;

    private static void text(DirectoryEntry place, String property, String text)
            throws IOException {
        file(place, "__substg1.0_" + property + "001F", text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void file(DirectoryEntry place, String name, byte[] file) throws IOException {
        place.createDocument(name, new ByteArrayInputStream(file));
    }

    private static void message(DirectoryEntry place, int head) throws IOException {
        file(place, "__properties_version1.0", new byte[head]);
        text(place, "001A", "IPM.Note");
        text(place, "0037", "Printing for Kayleigh Okafor");
        text(place, "0070", "Okafor");
        text(place, "007D", "Received: from okafor-pc");
        text(place, "0C1A", "Kayleigh Okafor");
        text(place, "0C1F", "k.okafor@oak.example");
        text(place, "1000", "The import failed for Okafor");
        file(
                place,
                "__substg1.0_10130102",
                "<p>The import failed for <b>Oka</b>for".getBytes(StandardCharsets.UTF_8));
        var receiver = place.createDirectory("__recip_version1.0_#00000000");
        file(receiver, "__properties_version1.0", new byte[8]);
        text(receiver, "3001", "Will Young");
        text(receiver, "39FE", "will@oak.example");
        var attached = place.createDirectory("__attach_version1.0_#00000000");
        file(attached, "__properties_version1.0", new byte[8]);
        text(attached, "3707", "okafor.csv");
        file(
                attached,
                "__substg1.0_37010102",
                "Surname,Year\nOkafor,7\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] saved() throws IOException {
        try (var files = new POIFSFileSystem()) {
            message(files.getRoot(), HEAD);
            var within = files.getRoot().createDirectory("__attach_version1.0_#00000001");
            file(within, "__properties_version1.0", new byte[8]);
            message(within.createDirectory("__substg1.0_3701000D"), HEAD_WITHIN);
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void itBecomesAMailAsItTravels() throws Exception {
        var made = Desk.redact("okafor.msg", saved()).fold(made1 -> made1, sentence -> null);
        assertThat(made.ending()).isEqualTo("eml");
        assertThat(Mails.read(made.file()).getSubject()).matches("Printing for \\[Person \\w{3}]");
        assertThat(Mails.texts(Mails.read(made.file())))
                .hasSize(6)
                .noneMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("okafor"))
                .startsWith("The import failed for [Person]")
                .contains("Surname,Year\n[Person],7\n");
        assertThat(new String(made.file(), StandardCharsets.US_ASCII))
                .contains("From: \"[Person", "To: \"[Person")
                .doesNotContainIgnoringCase("okafor")
                .doesNotContainIgnoringCase("young");
    }

    @Test
    void cutAnywhereItIsInkedOrHeld() throws IOException {
        var whole = saved();
        for (var end = 0; end < whole.length; end += 512) {
            var made =
                    Desk.redact("a.msg", Arrays.copyOf(whole, end))
                            .fold(InkedDocument::file, sentence -> new byte[0]);
            assertThat(new String(made, StandardCharsets.US_ASCII)).doesNotContain("kafor");
        }
    }
}
