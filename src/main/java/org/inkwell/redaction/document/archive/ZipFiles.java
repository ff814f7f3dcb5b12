package org.inkwell.redaction.document.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/**
 * ZIP, by its directory: what stands beside the members is not read.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE</a>
 */
public final class ZipFiles implements Format {

    /** By which office files are known, whatever they are called. */
    private static final Set<String> OFFICE =
            Set.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF");

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var members = new Members(file.length, ink);
        try (var channel = new SeekableInMemoryByteChannel(file);
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                take(zip, entry, members, ink);
            }
        } catch (IOException | IllegalArgumentException e) {
            // The cause's text may hold a member's name.
            throw new WithheldException(
                    "The archive could not be read to the end. Make it anew as a ZIP file.");
        }
        return written(members);
    }

    private static void take(ZipFile zip, ZipArchiveEntry entry, Members members, Ink ink)
            throws WithheldException, IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new WithheldException("The archive is encrypted. Make one without a password.");
        }
        if (OFFICE.contains(entry.getName())) {
            throw new WithheldException(
                    "This is no archive but a document or a program. Send it under its own name.");
        }
        if (entry.isDirectory()) {
            return;
        }
        if (entry.isUnixSymlink() || !zip.canReadEntryData(entry)) {
            ink.leaveOut();
            return;
        }
        try (var member = zip.getInputStream(entry)) {
            members.take(entry.getName(), member);
        }
    }

    private static byte[] written(Members members) throws WithheldException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var parts = members.inked();
            for (var at = 0; at < parts.size(); at++) {
                var entry = new ZipEntry(members.name(at));
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(parts.get(at).file());
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
