package org.inkwell.redaction.document;

import static java.util.Map.entry;

import java.util.Map;
import org.inkwell.redaction.document.ink.Refused;
import org.inkwell.redaction.document.office.OpenDocument;
import org.inkwell.redaction.document.office.Presentation;
import org.inkwell.redaction.document.office.WordDocument;
import org.inkwell.redaction.document.office.Workbook;

/** The kinds of files that word processors, spreadsheets and presenters write today. */
final class OfficeKinds {

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = OPEN_XML + "wordprocessingml.";
    private static final String SLIDES = OPEN_XML + "presentationml.";
    private static final String SHEET = OPEN_XML + "spreadsheetml.";

    /** A file of today under whose name stands a container of yesterday is encrypted. */
    private static final Refused LOCKED =
            new Refused(
                    "The file is locked with a password, or of an older kind. Save it without a"
                            + " password as DOCX, XLSX or PPTX, or as a PDF.");

    static final Map<String, Kinds.Kind> ALL =
            Map.ofEntries(
                    entry(WORD + "document", new Kinds.Kind("docx", new WordDocument())),
                    entry(WORD + "template", new Kinds.Kind("dotx", new WordDocument())),
                    entry(SHEET + "sheet", new Kinds.Kind("xlsx", new Workbook())),
                    entry(SHEET + "template", new Kinds.Kind("xltx", new Workbook())),
                    entry(SLIDES + "presentation", new Kinds.Kind("pptx", new Presentation())),
                    entry(SLIDES + "template", new Kinds.Kind("potx", new Presentation())),
                    entry(SLIDES + "slideshow", new Kinds.Kind("ppsx", new Presentation())),
                    open("text", "odt"),
                    open("text-template", "ott"),
                    open("spreadsheet", "ods"),
                    open("spreadsheet-template", "ots"),
                    open("presentation", "odp"),
                    open("presentation-template", "otp"),
                    entry("application/x-tika-msoffice", new Kinds.Kind("held", LOCKED)),
                    macros("word.document"),
                    macros("word.template"),
                    macros("excel.sheet"),
                    macros("excel.template"),
                    macros("excel.addin"),
                    macros("excel.sheet.binary"),
                    macros("powerpoint.presentation"),
                    macros("powerpoint.template"),
                    macros("powerpoint.slideshow"),
                    macros("powerpoint.addin"));

    private OfficeKinds() {}

    private static Map.Entry<String, Kinds.Kind> open(String kind, String ending) {
        var type = "application/vnd.oasis.opendocument." + kind;
        return entry(type, new Kinds.Kind(ending, new OpenDocument(type)));
    }

    private static Map.Entry<String, Kinds.Kind> macros(String program) {
        return entry(
                "application/vnd.ms-" + program + ".macroenabled.12",
                new Kinds.Kind(
                        "held",
                        new Refused(
                                "The file may bring macros. Save it as a kind without macros and"
                                        + " send that.")));
    }
}
