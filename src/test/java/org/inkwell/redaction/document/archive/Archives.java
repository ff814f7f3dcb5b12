package org.inkwell.redaction.document.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;

/** Archives as they come, and as the platform unpacks what became of them. */
final class Archives {

    static final byte[] CSV = bytes("Surname,Year\nOkafor,7\n");

    private Archives() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Names and files in turn. */
    static byte[] zip(Object... members) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment("For Okafor");
            for (var at = 0; at < members.length; at += 2) {
                var entry = new ZipEntry((String) members[at]);
                entry.setComment("For Okafor");
                entry.setExtra(new byte[] {0x4F, 0x4B, 6, 0, 'O', 'k', 'a', 'f', 'o', 'r'});
                zip.putNextEntry(entry);
                zip.write((byte[]) members[at + 1]);
            }
        }
        return out.toByteArray();
    }

    static byte[] tar(Object... members) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            for (var at = 0; at < members.length; at += 2) {
                var entry = new TarArchiveEntry((String) members[at]);
                entry.setUserName("okafor");
                entry.setSize(((byte[]) members[at + 1]).length);
                tar.putArchiveEntry(entry);
                tar.write((byte[]) members[at + 1]);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] made(String name, byte[] file) {
        return Desk.redact(name, file)
                .fold(
                        InkedDocument::file,
                        sentence -> {
                            throw new AssertionError(sentence);
                        });
    }

    static Map<String, String> unzipped(byte[] file) throws IOException {
        var members = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.put(entry.getName(), text(zip.readAllBytes()));
            }
        }
        return members;
    }

    /** In the encoding of one byte a sign; whoever is meant stands as [Person]. */
    static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .replaceAll("\\[Person [A-Z]{3}]", "[Person]");
    }
}
