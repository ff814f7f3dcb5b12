package org.inkwell.redaction.finding.roll;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table with a heading, however its cells are parted. */
final class CsvRoll {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /** Lines above the heading: the school's name, a date, a blank. */
    private static final int PREAMBLE = 25;

    private CsvRoll() {}

    static RollFile read(String text) throws RollException {
        var head =
                IntStream.range(0, text.length())
                        .filter(at -> text.charAt(at) == '\n')
                        .skip(PREAMBLE * 4L)
                        .findFirst()
                        .orElse(text.length());
        var best = ',';
        var most = 0L;
        for (var delimiter : DELIMITERS) {
            var known = known(text.substring(0, head), delimiter);
            if (known > most) {
                most = known;
                best = delimiter;
            }
        }
        if (most == 0) {
            throw new RollException(
                    "No heading is known in the first "
                            + PREAMBLE
                            + " lines. The first line of the"
                            + " table names its columns, such as Surname, Forename, UPN.");
        }
        return table(records(text, best, true));
    }

    /** The columns that the best heading names, if the cells are parted so. */
    private static long known(String text, char delimiter) {
        try {
            var records = records(text, delimiter, false);
            return known(records.get(headingOf(records)));
        } catch (RollException | IndexOutOfBoundsException none) {
            return 0;
        }
    }

    private static long known(CSVRecord record) {
        return record.stream().filter(cell -> Headings.of(cell).column().isPresent()).count();
    }

    /** The line that names most columns, and of such the first. */
    private static int headingOf(List<CSVRecord> records) {
        var best = 0;
        for (var at = 1; at < Math.min(PREAMBLE, records.size()); at++) {
            if (known(records.get(at)) > known(records.get(best))) {
                best = at;
            }
        }
        return best;
    }

    private static RollFile table(List<CSVRecord> records) throws RollException {
        var at = headingOf(records);
        var headings = records.get(at).stream().map(Headings::of).toList();
        var members = new ArrayList<Member>();
        var uneven = new ArrayList<Long>();
        for (var record : records.subList(at + 1, records.size())) {
            if (isUneven(record, headings.size())) {
                uneven.add(record.getRecordNumber());
            }
            members.addAll(RollLine.members(record.toList(), headings));
        }
        if (members.isEmpty()) {
            throw new RollException("Nobody stands beneath the heading.");
        }
        return new RollFile(members, headings, uneven);
    }

    private static boolean isUneven(CSVRecord record, int width) {
        return record.stream().skip(width).anyMatch(cell -> !cell.isBlank());
    }

    private static List<CSVRecord> records(String text, char delimiter, boolean whole)
            throws RollException {
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreSurroundingSpaces(true)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .setLenientEof(!whole)
                        .get();
        var records = new ArrayList<CSVRecord>();
        var line = 1L;
        try (var parser = format.parse(new StringReader(text))) {
            for (var record : parser) {
                records.add(record);
                line = parser.getCurrentLineNumber() + 1;
            }
            return records;
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            // The cause's text may hold a cell.
            throw new RollException(
                    "A quotation mark in line " + line + " or shortly after it is never closed.");
        }
    }
}
