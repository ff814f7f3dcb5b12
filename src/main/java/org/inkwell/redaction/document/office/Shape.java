package org.inkwell.redaction.document.office;

import java.util.Optional;
import java.util.regex.Pattern;

/** How values are written in which nobody can be told. */
enum Shape {

    /** Measures, identities that slides count from 2³¹, colours, keys of programs. */
    PLAIN(
            "-?\\d{1,9}(\\.\\d{1,9})?(pt|in|cm|mm|pc|pi|px|%)?|2147\\d{6}"
                    + "|-?\\d(\\.\\d{1,17})?E[+-]?\\d{1,3}|([0-9A-F]{2}){1,2}"
                    + "|#?[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?"
                    + "|\\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}}"),

    /** "0.06pt solid #000000" */
    BORDER(
            "(\\d{1,3}(\\.\\d{1,6})?(pt|cm|in|mm)?( (solid|double|dotted|dashed))?){1,3}( #[0-9a-f]{6})?"),

    /** A day, a moment or a time, as programs write them. */
    MOMENT(
            "-?\\d{1,4}-\\d\\d-\\d\\d(T[\\d:.]{8,20})?|-?PT?\\d{1,6}H\\d{1,2}M\\d{1,2}([.,]\\d{1,9})?S"),

    CELLS(
            "\\$?[A-Z]{1,3}\\$?\\d{1,7}(:\\$?[A-Z]{1,3}\\$?\\d{1,7})?"
                    + "( [A-Z]{1,3}\\d{1,7}(:[A-Z]{1,3}\\d{1,7})?){0,99}"),

    LANGUAGE("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"),

    /** "%1.%2", or the sign of a list. */
    LEVEL("(%[1-9]|[^\\p{L}\\p{N}]){0,27}|[o§]"),

    GUIDE("adj\\d?|val -?\\d{1,9}|[hv]c|[ltrbwh]|-?\\d{1,9}"),

    PLACE("-?\\d{1,9}"),

    /** Codes of numbers and dates, without a word of anybody's own. */
    FORMAT(
            "(?i)(General|AM/PM|E[+-]0|\\[(Red|Blue|Green|Black|White|[hms]{1,2})]"
                    + "|\\[\\$[£€$]?(-[0-9A-F]{1,5})?]|\"[^\\p{L}\\p{N}\"]*\"|\\\\[^\\p{L}\\p{N}]"
                    + "|[_*][^\\p{L}\\p{N}]|[#0?.,%/:; dmyhs@()£€$+-])*+"),

    /** Styles that every word processor knows. */
    TITLE(
            "(?i)normal|title|subtitle|header|footer|hyperlink|caption|strong|emphasis"
                    + "|(intense )?quote|(heading|toc|index) [1-9]|table grid|normal table"
                    + "|no list|no spacing|default paragraph font|plain text|balloon text"
                    + "|(body text|list( paragraph| bullet| number| continue)?)( [2-5])?"
                    + "|(foot|end)note (text|reference)|page number|normal \\(web\\)");

    private final Pattern pattern;

    Shape(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The value, if it is written so. */
    Optional<String> only(String value) {
        return Optional.of(value).filter(written -> pattern.matcher(written).matches());
    }
}
