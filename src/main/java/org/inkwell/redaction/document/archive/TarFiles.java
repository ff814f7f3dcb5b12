package org.inkwell.redaction.document.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/** TAR: plain files alone, whoever's they were. */
public final class TarFiles implements Format {

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var members = new Members(file.length, ink);
        try (var tar = new TarArchiveInputStream(new ByteArrayInputStream(file))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
                    members.take(entry.getName(), tar);
                } else if (!entry.isDirectory()) {
                    ink.leaveOut();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // The cause's text may hold a member's name.
            throw new WithheldException(
                    "The archive could not be read to the end. Make it anew as a ZIP file.");
        }
        return written(members);
    }

    private static byte[] written(Members members) throws WithheldException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            var parts = members.inked();
            for (var at = 0; at < parts.size(); at++) {
                var entry = new TarArchiveEntry(members.name(at));
                var file = parts.get(at).file();
                entry.setSize(file.length);
                entry.setModTime(0);
                tar.putArchiveEntry(entry);
                tar.write(file);
                tar.closeArchiveEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
