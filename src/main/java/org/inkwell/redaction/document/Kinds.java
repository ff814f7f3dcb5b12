package org.inkwell.redaction.document;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.page.PdfPages;
import org.inkwell.redaction.document.plain.JsonText;
import org.inkwell.redaction.document.plain.PlainText;
import org.inkwell.redaction.document.plain.SeparatedValues;
import org.inkwell.redaction.document.plain.Settings;
import org.inkwell.redaction.document.plain.XmlText;

/** The kinds of files that can be inked, each by what its bytes and then its name say. */
final class Kinds {

    private static final Map<String, Kind> ALL =
            Map.ofEntries(
                    entry("application/pdf", new Kind("pdf", new PdfPages())),
                    entry("text/plain", new Kind("txt", new PlainText())),
                    entry("text/csv", new Kind("csv", new SeparatedValues())),
                    entry("text/tab-separated-values", new Kind("tsv", new SeparatedValues())),
                    entry("application/json", new Kind("json", new JsonText())),
                    entry("application/xml", new Kind("xml", new XmlText())),
                    entry("text/x-ini", new Kind("ini", new Settings())),
                    entry("text/x-java-properties", new Kind("properties", new Settings())),
                    entry("application/x-registry", new Kind("reg", new Settings())));

    /** Endings of text that the detector has no type for. */
    private static final Map<String, String> TYPES =
            Map.of(
                    "reg", "application/x-registry",
                    "ini", "text/x-ini",
                    "har", "application/json",
                    "ctf", "application/xml");

    private static final MediaTypeRegistry TYPES_OF_TYPES = MediaTypeRegistry.getDefaultRegistry();

    /** Threads may share it, and making one reads the types of the whole world. */
    private static final Tika TIKA = new Tika();

    /** A kind with the ending of its files. */
    record Kind(String ending, Format format) {}

    /**
     * @param name what the file was called; a hint alone
     */
    Optional<Kind> of(byte[] file, String name) {
        var bytes = TIKA.detect(file);
        if (isText(bytes) && !mayBeText(TIKA.detect(name))) {
            return Optional.empty();
        }
        var type = type(file, bytes, name);
        return Optional.ofNullable(ALL.get(type))
                .or(() -> Optional.ofNullable(MailKinds.ALL.get(type)))
                .or(() -> Optional.ofNullable(OfficeKinds.ALL.get(type)))
                .or(() -> Optional.ofNullable(ArchiveKinds.ALL.get(type)))
                .or(() -> isA(type, MediaType.APPLICATION_XML, "application/xml"))
                .or(() -> isA(type, MediaType.TEXT_PLAIN, "text/plain"));
    }

    static boolean isPicture(byte[] file) {
        return TIKA.detect(file).startsWith("image/");
    }

    private static Optional<Kind> isA(String type, MediaType wider, String kind) {
        return TYPES_OF_TYPES.isInstanceOf(type, wider)
                ? Optional.of(ALL.get(kind))
                : Optional.empty();
    }

    /** {@code bytes}: what they alone say. */
    private static String type(byte[] file, String bytes, String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.containsKey(ending) && isText(bytes)
                ? TYPES.get(ending)
                : TIKA.detect(file, name);
    }

    private static boolean isText(String type) {
        return TYPES_OF_TYPES.isInstanceOf(type, MediaType.TEXT_PLAIN)
                || TYPES_OF_TYPES.isInstanceOf(type, MediaType.APPLICATION_XML);
    }

    private static boolean mayBeText(String byName) {
        return isText(byName) || byName.equals(MediaType.OCTET_STREAM.toString());
    }
}
