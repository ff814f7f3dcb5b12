package org.inkwell.redaction.finding.roll;

import java.util.List;
import org.inkwell.redaction.text.EncodedText;

/**
 * A roll as it was read.
 *
 * @param headings in the order of the file
 * @param uneven lines that do not fit the heading, all of which was taken
 */
public record RollFile(List<Member> members, List<Heading> headings, List<Long> uneven) {

    /** A large school's export with every contact is a tenth of it. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    public RollFile {
        members = List.copyOf(members);
        headings = List.copyOf(headings);
        uneven = List.copyOf(uneven);
    }

    /**
     * Reads CSV in any usual form or a Common Transfer File, whichever it is.
     *
     * @throws RollException in a sentence that says where, without a word of the file
     */
    public static RollFile read(byte[] file) throws RollException {
        if (file.length > MOST_BYTES) {
            throw new RollException("The file is larger than 32 MB; no school's roll is.");
        }
        if (file.length > 3 && file[0] == 'P' && file[1] == 'K') {
            throw new RollException(
                    "This is a workbook or an archive. Save the sheet as CSV and upload that.");
        }
        var text = EncodedText.of(file).written();
        if (text.isBlank()) {
            throw new RollException("The file is empty.");
        }
        return text.stripLeading().startsWith("<") ? CtfRoll.read(text) : CsvRoll.read(text);
    }
}
