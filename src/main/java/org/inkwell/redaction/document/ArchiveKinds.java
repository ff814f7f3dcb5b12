package org.inkwell.redaction.document;

import static java.util.Map.entry;

import java.util.Map;
import org.inkwell.redaction.document.Kinds.Kind;
import org.inkwell.redaction.document.archive.GzipFile;
import org.inkwell.redaction.document.archive.TarFiles;
import org.inkwell.redaction.document.archive.ZipFiles;
import org.inkwell.redaction.document.ink.Refused;

/** Files that hold files. */
final class ArchiveKinds {

    private static final Refused OTHER =
            new Refused(
                    "Archives of this kind cannot be inked. Make it a ZIP file, or send what it"
                            + " holds.");

    static final Map<String, Kind> ALL =
            Map.ofEntries(
                    entry("application/zip", new Kind("zip", new ZipFiles())),
                    entry("application/x-tar", new Kind("tar", new TarFiles())),
                    entry("application/x-gtar", new Kind("tar", new TarFiles())),
                    entry("application/gzip", new Kind("gz", new GzipFile())),
                    entry("application/x-7z-compressed", new Kind("7z", OTHER)),
                    entry("application/x-rar-compressed", new Kind("rar", OTHER)),
                    entry("application/x-rar-compressed; version=4", new Kind("rar", OTHER)),
                    entry("application/x-rar-compressed; version=5", new Kind("rar", OTHER)),
                    entry("application/x-bzip2", new Kind("bz2", OTHER)),
                    entry("application/x-xz", new Kind("xz", OTHER)),
                    entry("application/vnd.ms-cab-compressed", new Kind("cab", OTHER)));

    private ArchiveKinds() {}
}
