package org.inkwell.review;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the names of files end in: all of a name that is ever kept. */
final class Ending {

    /** What files may be called that come, as a hint at what they are. */
    private static final Set<String> HINTS =
            Set.of(
                    ("png jpg jpeg gif webp bmp tif tiff svg heic pdf txt log csv tsv tab json har xml"
                                    + " ctf ini cfg conf properties reg sql htm html xhtml eml msg emlx"
                                    + " mbox ics vcs vcf rtf doc dot docx dotx docm dotm xls xlt xlsx"
                                    + " xltx xlsm xltm xlsb xlam ppt pps pptx potx ppsx pptm potm ppsm"
                                    + " ppam odt ott ods ots odp otp zip tar gz tgz 7z rar bz2 xz cab"
                                    + " exe dll bat")
                            .split(" "));

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /** Of what is made here. */
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    entry("png", "image/png"),
                    entry("pdf", "application/pdf"),
                    entry("txt", "text/plain"),
                    entry("csv", "text/csv"),
                    entry("tsv", "text/tab-separated-values"),
                    entry("json", "application/json"),
                    entry("xml", "application/xml"),
                    entry("ini", "text/plain"),
                    entry("properties", "text/plain"),
                    entry("html", "text/html"),
                    // Within a mail that leaves, a mail would be taken apart on its way.
                    entry("eml", "application/octet-stream"),
                    entry("rtf", "application/rtf"),
                    entry("docx", OPEN_XML + "wordprocessingml.document"),
                    entry("dotx", OPEN_XML + "wordprocessingml.template"),
                    entry("xlsx", OPEN_XML + "spreadsheetml.sheet"),
                    entry("xltx", OPEN_XML + "spreadsheetml.template"),
                    entry("pptx", OPEN_XML + "presentationml.presentation"),
                    entry("potx", OPEN_XML + "presentationml.template"),
                    entry("ppsx", OPEN_XML + "presentationml.slideshow"),
                    entry("odt", OPEN_DOCUMENT + "text"),
                    entry("ott", OPEN_DOCUMENT + "text-template"),
                    entry("ods", OPEN_DOCUMENT + "spreadsheet"),
                    entry("ots", OPEN_DOCUMENT + "spreadsheet-template"),
                    entry("odp", OPEN_DOCUMENT + "presentation"),
                    entry("otp", OPEN_DOCUMENT + "presentation-template"),
                    entry("zip", "application/zip"),
                    entry("tar", "application/x-tar"),
                    entry("gz", "application/gzip"));

    private Ending() {}

    /**
     * The ending of a name if it is one of those known, small and without its dot; else nothing.
     */
    static String of(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return HINTS.contains(ending) ? ending : "";
    }

    /** The media type of a file that is made here. */
    static String mediaType(String ending) {
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
