package org.inkwell.command.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of which each token is labelled.
 *
 * @param name of the document, or the number of its first line
 */
public record LabelledText(String name, String text, List<Token> tokens) {

    private static final String COMMENT = "# ";
    private static final String DOCUMENT = "-DOCSTART-";
    private static final String JOINED = "+";
    private static final String OTHER = "O";

    public LabelledText {
        tokens = List.copyOf(tokens);
    }

    /**
     * One token of the text.
     *
     * @param tag without B- or I-
     * @param start first character, inclusive
     * @param end last character, exclusive
     */
    public record Token(String tag, int start, int end) {}

    /**
     * Reads a file in the form of CoNLL: a token to a line with its tag in the next column but any
     * others between (IOB), a blank line between lines of text. Where a line begins with {@code # }
     * or {@code -DOCSTART-} a document begins; without one each line of text is a document. A last
     * column {@code +} joins a token to the one before it without a blank.
     *
     * @throws IllegalArgumentException naming a line that has no tag
     */
    public static List<LabelledText> read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var hasDocuments = lines.stream().anyMatch(LabelledText::isBeginning);
        var read = new ArrayList<LabelledText>();
        var open = new Open("1");
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (isBeginning(line) || (!hasDocuments && line.isBlank())) {
                open.close(read);
                open = new Open(isBeginning(line) ? line : "" + (at + 2));
            } else if (line.isBlank()) {
                open.endLine();
            } else {
                open.add(line.split("\\s+", -1), at + 1);
            }
        }
        open.close(read);
        return read;
    }

    private static boolean isBeginning(String line) {
        return line.startsWith(DOCUMENT) || (line.startsWith(COMMENT) && !line.contains("\t"));
    }

    /** A document as it is read. */
    private static final class Open {

        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final List<Token> tokens = new ArrayList<>();

        Open(String name) {
            this.name = name;
        }

        void endLine() {
            text.append('\n');
        }

        void add(String[] columns, int line) {
            var isJoined = columns[columns.length - 1].equals(JOINED) && columns.length > 2;
            var last = columns.length - (isJoined ? 2 : 1);
            if (last < 1) {
                throw new IllegalArgumentException("line " + line + " has a token without a tag");
            }
            if (!isJoined && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            var start = text.length();
            text.append(columns[0]);
            tokens.add(new Token(tag(columns[last]), start, text.length()));
        }

        void close(List<LabelledText> read) {
            if (!tokens.isEmpty()) {
                read.add(new LabelledText(name, text.toString(), tokens));
            }
        }

        private static String tag(String written) {
            return written.equals(OTHER) ? OTHER : written.replaceFirst("^[BIELSU]-", "");
        }
    }
}
