package org.inkwell.redaction.document.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;

/** How a workbook's numbers read: a date of birth is the number of a day, in a style of dates. */
final class NumberFormats {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.UK);

    /** "000000", as admission numbers are written. */
    private static final Pattern PADDED = Pattern.compile("0{2,15}");

    /** Decimals that a cell shows at most, by its usual format. */
    private static final int DECIMALS = 4;

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?\\d{1,30}(\\.\\d{0,40})?(E[+-]?\\d{1,3})?");

    /** In the year 9999. */
    private static final double LAST_DAY = 2_958_466;

    private static final LocalDateTime FIRST = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime FIRST_OF_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final int MINUTES = 24 * 60;

    /** Of a format's code, what is text or a colour. */
    private static final Pattern NO_CODE =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?![hms]+])[^]]*]|(?i:general)");

    private static final Pattern DATE = Pattern.compile("(?i)[dmyhs]");

    private final Map<Integer, Boolean> dates = new HashMap<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles;
    private final boolean is1904;

    /**
     * @param styles the workbook's part of styles
     * @param is1904 whether days count from 1904
     */
    NumberFormats(Optional<Document> styles, boolean is1904) {
        this.is1904 = is1904;
        styles.stream()
                .flatMap(part -> Xml.all(part, "numFmt").stream())
                .forEach(
                        format ->
                                codes.put(
                                        number(format.getAttribute("numFmtId")),
                                        format.getAttribute("formatCode")));
        this.styles =
                styles.stream()
                        .flatMap(part -> Xml.all(part, "cellXfs").stream())
                        .flatMap(all -> Xml.children(all, "xf").stream())
                        .map(style -> number(style.getAttribute("numFmtId")))
                        .toList();
    }

    /**
     * What a cell shows, near enough to know a date or a number by.
     *
     * @param value a number
     * @param style of the cell, as it names it
     */
    String shown(String value, String style) {
        var at = number(style);
        var format = at < styles.size() ? styles.get(at) : 0;
        var code = codes.getOrDefault(format, "");
        var exact = new BigDecimal(value);
        var days = exact.doubleValue();
        if (dates.computeIfAbsent(format, this::isDate) && days >= 0 && days < LAST_DAY) {
            var minutes = Math.round(days * MINUTES);
            var moment = (is1904 ? FIRST_OF_1904 : FIRST).plusMinutes(minutes);
            return moment.format(minutes % MINUTES == 0 ? DAY : TIME);
        }
        return padded(plain(exact), code);
    }

    static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    /** By its number where the standard fixes it, or by a code that tells days, months or hours. */
    private boolean isDate(int format) {
        var code = codes.get(format);
        return code == null
                ? (format >= 14 && format <= 22)
                        || (format >= 27 && format <= 36)
                        || (format >= 45 && format <= 47)
                : DATE.matcher(NO_CODE.matcher(code).replaceAll("")).find();
    }

    private static String plain(BigDecimal exact) {
        return exact.setScale(Math.min(DECIMALS, Math.max(0, exact.scale())), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String padded(String number, String code) {
        var missing = code.length() - number.length();
        return missing > 0 && PADDED.matcher(code).matches()
                ? "0".repeat(missing) + number
                : number;
    }

    private static int number(String written) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
    }
}
