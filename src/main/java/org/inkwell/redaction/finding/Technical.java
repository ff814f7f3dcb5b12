package org.inkwell.redaction.finding;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What programs write of themselves in a text: a supplier needs it, and it is nobody's. */
final class Technical {

    /** Rules that an unknown word falls under. */
    private static final Set<String> UNKNOWN = Set.of(PersonNames.UNKNOWN, PersonNames.BESIDE);

    /** Rules that go by the look of a word or a number alone. */
    private static final Set<String> LOOKS =
            Set.of(
                    PersonNames.UNKNOWN,
                    PersonNames.BESIDE,
                    PersonNames.KNOWN,
                    "code",
                    "digits",
                    "identifier",
                    "phone",
                    "uln",
                    "nhs",
                    "birth-date",
                    "network-address");

    /**
     * A frame of a stack; a name in dots beneath a known root; an exception; a GUID; an instant;
     * the status and length of an answer; a process and a computer of a system's log; a thread; a
     * command of PowerShell and of the web; a key before an equals sign.
     *
     * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-6.html">JLS, 6.1</a>
     * @see <a href="https://httpd.apache.org/docs/current/logs.html">the common log format</a>
     */
    private static final Pattern OF_PROGRAMS =
            Pattern.compile(
                    "\\bat [\\w$.<>/@]+\\([^()\\r\\n]*\\)?"
                            + "|\\b(?:com|org|net|java|javax|jakarta|uk|io|sun|jdk|System|Microsoft|Windows)"
                            + "(?:\\.[\\w$]+){2,}"
                            + "|\\b[A-Z]\\w+(?:Exception|Error)\\b"
                            + "|\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b"
                            + "|\\[?\\b\\d\\d/[A-Z][a-z]{2}/\\d{4}(?::\\d\\d){3}(?: [+-]\\d{4})?]?"
                            + "|HTTP/\\d(?:\\.\\d)?\"? \\d{3} \\d+"
                            + "|(?<!\\S)[a-z][\\w-]*\\[\\d+]:"
                            + "|\\b(?:Get|Set|New|Remove|Add|Move|Enable|Disable|Import|Export|Start|Stop|Restart"
                            + "|Invoke|Test|Update|Connect|Reset|Unlock|Search|Install)-[A-Z][A-Za-z]+\\b"
                            + "|(?m:^[A-Z][a-z]{2} [ \\d]\\d (?:\\d\\d:){2}\\d\\d [a-z][\\w.-]*)"
                            + "|\\[(?:[a-z]+-)+\\d+(?:-[a-z]+-\\d+)?]"
                            + "|\\b(?:GET|POST|PUT|HEAD|PATCH|DELETE|OPTIONS)(?= /)"
                            + "|\\b[245]\\d\\d[ #-]{1,2}[245]\\.\\d{1,3}\\.\\d{1,3}\\b"
                            + "|\\bTCP_\\w+/\\d{3} \\d+|(?m:^\\d{10}\\.\\d{3}\\b)|=dword:[0-9a-f]{8}\\b"
                            + "|\\b20\\d\\d(?:0[1-9]|1[0-2])[0-3]\\d[0-2]\\d[0-5]\\d[0-5]\\d\\b"
                            + "|\\bS-1-\\d+(?:-\\d+)+"
                            + "|(?:(?i:\\bcommit|\\bindex|\\bmerge|\\btree|\\bparent):? )[0-9a-f]{7,40}(?:\\.\\.[0-9a-f]{7,40})?\\b"
                            + "|(?i:\\b(?:at|address|offset) )(?:0x)?[0-9A-Fa-f]{8,16}\\b"
                            + "|(?<![^\\s,;&?(\\[\"'])[A-Za-z_]{2,}(?==)");

    /**
     * A file of a program; a computer's name in short capitals with a number; a key of JSON; an
     * index, a key or a table of a database; a word of SQL; an option in two words.
     */
    private static final Pattern LIKELY_OF_PROGRAMS =
            Pattern.compile(
                    "[\\w.-]+\\.(?i:dll|exe|sys|jar|class|java|cs|py|php|js|css|msi|inf|ocx|bat|cmd|ps1|config"
                            + "|conf|cfg)\\b"
                            + "|\\b(?:[A-Z]{2,5}-){1,3}[A-Z]?\\d{1,3}\\b"
                            + "|\"\\w+\"(?=\\s*:)"
                            + "|\\b(?:IX|PK|FK|UQ|ix|pk|fk|uq)_\\w+|\\b(?:dbo|sys|public)\\.\\w+"
                            + "|\\b(?:SELECT|FROM|WHERE|AND|OR|INSERT|INTO|VALUES|UPDATE|SET|JOIN|LEFT|INNER|ORDER"
                            + "|GROUP|BY|LIKE|NOT|NULL|LIMIT|DELETE)\\b"
                            + "|(?<!\\S)-[A-Z][a-z]+(?:[A-Z][a-z]+)+\\b"
                            + "|</[A-Za-z][\\w:-]*>|<([A-Za-z][\\w:-]*)>(?=[^<>]*</\\1>|\\s*<)"
                            + "|\\b[A-Z]{4,}\\b(?= (?:on|for|from|via|to) \\d)"
                            + "|\\b__\\w+__\\b|\\b(?:sp|usp|mdl|pam|tbl|fn|vw|is|get|set|on|to|eap|svc)_[A-Za-z]\\w*"
                            + "|\\b[A-Za-z]+_(?:id|name|user|host|port|pw|pass|dn|type|status|log|table|key|code|date|time|path|url|err|error)\\b"
                            + "|\\b[a-z_]\\w*(?:[._]\\w+)+(?=\\()|\\b[a-z]+[A-Z]\\w*(?=\\()"
                            + "|\\b(?:OU|DC)=[\\w -]+");

    private Technical() {}

    /**
     * A place in a text that some rules do not hold for.
     *
     * @param start first character, inclusive
     * @param end last character, exclusive
     */
    record Place(int start, int end, Set<String> rules) {}

    static Stream<Place> in(String text) {
        return Stream.concat(
                OF_PROGRAMS.matcher(text).results().map(found -> place(found, LOOKS)),
                LIKELY_OF_PROGRAMS.matcher(text).results().map(found -> place(found, UNKNOWN)));
    }

    private static Place place(MatchResult found, Set<String> rules) {
        return new Place(found.start(), found.end(), rules);
    }
}
