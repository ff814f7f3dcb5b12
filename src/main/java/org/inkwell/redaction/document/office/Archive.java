package org.inkwell.redaction.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.inkwell.redaction.document.ink.WithheldException;

/** The parts of an office file by their paths, in small letters; what else a ZIP holds is lost. */
final class Archive {

    private static final int MOST = 5_000;
    private static final long MOST_BYTES = 150L * 1024 * 1024;
    private static final String BROKEN =
            "The file is no complete office document. Open it, save it anew and send that.";

    private final Map<String, byte[]> parts = new HashMap<>();

    /**
     * @throws WithheldException if it does not unpack, or into more than anybody's document holds
     */
    Archive(byte[] file) throws WithheldException {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var left = MOST_BYTES;
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                left -= add(zip, entries.nextElement(), left);
            }
        } catch (IOException | IllegalArgumentException e) {
            // The cause's text may name a part.
            throw new WithheldException(BROKEN);
        }
    }

    private long add(ZipFile zip, ZipArchiveEntry entry, long left)
            throws IOException, WithheldException {
        if (entry.isDirectory()) {
            return 0;
        }
        if (!zip.canReadEntryData(entry)) {
            throw new WithheldException(
                    "The file is locked with a password. Save it without one and send that.");
        }
        try (var in = zip.getInputStream(entry)) {
            var part = in.readNBytes((int) left + 1);
            var path = path(entry.getName());
            if (part.length > left || parts.size() == MOST || parts.put(path, part) != null) {
                throw new WithheldException(
                        "The file unpacks into more than a document holds. Send a part of it.");
            }
            return part.length;
        }
    }

    /** As parts are told apart: without regard to capitals or a stroke in front. */
    static String path(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/').replaceFirst("^/+", "");
    }

    Optional<byte[]> part(String path) {
        return Optional.ofNullable(parts.get(path(path)));
    }

    /** The same, of one without which the file is none. */
    byte[] needed(String path) throws WithheldException {
        return part(path).orElseThrow(() -> new WithheldException(BROKEN));
    }

    Set<String> paths() {
        return parts.keySet();
    }

    /** A file of these parts in their order, without a time or a name of anybody's. */
    static byte[] written(Map<String, byte[]> parts, Set<String> stored) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                if (stored.contains(part.getKey())) {
                    store(entry, part.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] part) {
        var sum = new CRC32();
        sum.update(part);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(sum.getValue());
    }
}
