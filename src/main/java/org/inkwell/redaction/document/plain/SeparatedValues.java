package org.inkwell.redaction.document.plain;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Grid;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/** A table in text, however its cells are parted: inked by column, and read by whatever read it. */
public final class SeparatedValues implements Format {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private static final List<String> BLANK = List.of("");

    /** Lines by which it is told how cells are parted. */
    /** As many as spreadsheets have. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int SAMPLE = 50;

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var text = Written.in(file);
        var delimiter = delimiter(text.written());
        var rows = rows(text.written(), delimiter);
        var written = new StringBuilder();
        var end = text.written().contains("\r\n") ? "\r\n" : "\n";
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setRecordSeparator(end)
                        .setQuoteMode(QuoteMode.MINIMAL)
                        .get();
        try {
            for (var row : new Grid(rows, ink).inked()) {
                if (row.equals(BLANK)) {
                    written.append(end);
                } else {
                    format.printRecord(written, row.toArray());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.encode(written.toString());
    }

    /** The sign that parts most lines into the same number of cells, more than one. */
    private static char delimiter(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
        var best = DELIMITERS[0];
        var most = 0L;
        for (var delimiter : DELIMITERS) {
            var counts =
                    lines.stream()
                            .map(line -> line.chars().filter(sign -> sign == delimiter).count())
                            .filter(count -> count > 0)
                            .toList();
            var alike = counts.stream().filter(count -> count.equals(counts.get(0))).count();
            if (!counts.isEmpty() && alike > most) {
                most = alike;
                best = delimiter;
            }
        }
        return best;
    }

    private static List<List<String>> rows(String text, char delimiter) throws WithheldException {
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get();
        var rows = new ArrayList<List<String>>();
        try (var parser = format.parse(new StringReader(text))) {
            for (var row : parser) {
                if (row.size() > MOST_COLUMNS) {
                    throw new WithheldException(
                            "The table has more columns than a spreadsheet. Send those that show"
                                    + " the problem.");
                }
                rows.add(row.toList());
            }
            return rows;
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            // The cause's text may hold a cell.
            throw new WithheldException(
                    "A quotation mark in the table is never closed. Save it as CSV once more.");
        }
    }
}
