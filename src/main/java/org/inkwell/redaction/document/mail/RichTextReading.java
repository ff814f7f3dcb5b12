package org.inkwell.redaction.document.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/** The words of rich text, and nothing of what else it carries. */
final class RichTextReading {

    private static final int DEEPEST = 500;

    /** A control word with its number, a byte, a sign of its own, a brace, or letters. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\\\(?<word>[a-zA-Z]{1,32})(?<number>-?\\d{1,10})? ?"
                            + "|\\\\'(?<hex>[0-9a-fA-F]{2})|\\\\(?<sign>[\\s\\S])"
                            + "|(?<brace>[{}])|[\\r\\n\\x00]+|(?<letters>[^\\\\{}\\r\\n\\x00]+)");

    /** Groups that say nothing to a reader. */
    private static final Set<String> SILENT =
            Set.of(
                    "fonttbl",
                    "colortbl",
                    "stylesheet",
                    "info",
                    "pict",
                    "object",
                    "objdata",
                    "themedata",
                    "datastore",
                    "generator",
                    "listtable",
                    "listoverridetable",
                    "rsidtbl",
                    "xmlnstbl",
                    "fldinst",
                    "bkmkstart",
                    "bkmkend",
                    "filetbl",
                    "revtbl",
                    "private",
                    "sn",
                    "sv",
                    "xe",
                    "tc");

    private static final Set<String> PARTS = Set.of("pict", "object");

    private static final Map<String, String> SAYING =
            Map.ofEntries(
                    Map.entry("par", "\n"),
                    Map.entry("line", "\n"),
                    Map.entry("row", "\n"),
                    Map.entry("sect", "\n"),
                    Map.entry("page", "\n"),
                    Map.entry("tab", "\t"),
                    Map.entry("cell", "\t"),
                    Map.entry("nestcell", "\t"),
                    Map.entry("nestrow", "\n"),
                    Map.entry("emdash", "\u2014"),
                    Map.entry("endash", "\u2013"),
                    Map.entry("lquote", "\u2018"),
                    Map.entry("rquote", "\u2019"),
                    Map.entry("ldblquote", "\u201C"),
                    Map.entry("rdblquote", "\u201D"),
                    Map.entry("bullet", "\u2022"),
                    Map.entry("emspace", " "),
                    Map.entry("enspace", " "),
                    Map.entry("qmspace", " "));

    /** What holds within one group: whether it is silent, and how many signs repeat a letter. */
    private record Group(boolean silent, int repeats) {}

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Group> outer = new ArrayDeque<>();
    private final String file;
    private final Ink ink;
    private Group group = new Group(false, 1);
    private Charset charset = Charset.forName("windows-1252");
    private int repeated;

    RichTextReading(byte[] file, Ink ink) {
        this.file = new String(file, StandardCharsets.ISO_8859_1);
        this.ink = ink;
    }

    /**
     * @throws WithheldException if it is none
     */
    String text() throws WithheldException {
        if (!file.startsWith("{\\rtf")) {
            throw new WithheldException("This is no rich text. Save it as plain text.");
        }
        var tokens = TOKEN.matcher(file);
        var at = 0;
        do {
            if (!tokens.find(at)) {
                break;
            }
            at = tokens.end() + take(tokens);
            if (outer.size() > DEEPEST) {
                throw new WithheldException("The rich text is too deep. Save it as plain text.");
            }
        } while (at < file.length() && !outer.isEmpty());
        flush();
        return text.toString();
    }

    /** Returns how many signs after it are no text. */
    private int take(Matcher token) {
        if (token.group("brace") != null) {
            takeBrace(token.group("brace"));
        } else if (token.group("hex") != null) {
            take((byte) Integer.parseInt(token.group("hex"), 16));
        } else if (token.group("sign") != null) {
            takeSign(token.group("sign").charAt(0));
        } else if (token.group("word") != null) {
            return takeWord(token.group("word"), number(token.group("number")));
        } else if (token.group("letters") != null) {
            token.group("letters").chars().forEach(letter -> take((byte) letter));
        }
        return 0;
    }

    private void takeBrace(String brace) {
        flush();
        repeated = 0;
        if (brace.equals("{")) {
            outer.push(group);
        } else if (!outer.isEmpty()) {
            group = outer.pop();
        }
    }

    private void take(byte letter) {
        if (repeated > 0) {
            repeated--;
        } else if (!group.silent()) {
            bytes.write(letter);
        }
    }

    private void takeSign(char sign) {
        switch (sign) {
            case '*' -> group = new Group(true, group.repeats());
            case '\\', '{', '}' -> take((byte) sign);
            case '~' -> take((byte) ' ');
            case '_' -> take((byte) '-');
            case '\r', '\n' -> say("\n");
            default -> {}
        }
    }

    private int takeWord(String word, int number) {
        if (SILENT.contains(word)) {
            if (PARTS.contains(word) && !group.silent()) {
                ink.leaveOut();
            }
            group = new Group(true, group.repeats());
        }
        switch (word) {
            case "bin" -> {
                return Math.max(0, Math.min(number, file.length()));
            }
            case "uc" -> group = new Group(group.silent(), Math.max(0, number));
            case "u" -> {
                say(String.valueOf((char) number));
                repeated = group.repeats();
            }
            case "ansicpg" -> charset = charset(number);
            default -> say(SAYING.getOrDefault(word, ""));
        }
        return 0;
    }

    private void say(String said) {
        flush();
        if (!group.silent()) {
            text.append(said);
        }
    }

    private void flush() {
        text.append(bytes.toString(charset));
        bytes.reset();
    }

    private static int number(String written) {
        return written == null ? 0 : (int) Long.parseLong(written);
    }

    private static Charset charset(int page) {
        for (var name : new String[] {"windows-" + page, "IBM" + page, "x-windows-" + page}) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.forName("windows-1252");
    }
}
