package org.inkwell.escalation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several files as one ZIP: the same bytes for the same files. */
final class Archive {

    static final String NAME = "package.zip";

    /** The earliest that the format knows; when a file was made, its certificate says. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archive() {}

    static Item of(List<Item> items) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var item : items) {
                var entry = new ZipEntry(item.name());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(item.bytes());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A ZIP that is made in memory", impossible);
        }
        return new Item(NAME, "application/zip", bytes.toByteArray());
    }
}
