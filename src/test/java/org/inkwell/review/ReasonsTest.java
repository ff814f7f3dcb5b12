package org.inkwell.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest {
    private static final Path ENGINE = Path.of("src/main/java/org/inkwell/redaction");

    /** What a place is made by; a kind comes first, its rule second. */
    private static final Pattern MADE =
            Pattern.compile(
                    "\\b(?:Match\\.of|[Mm]atch|Mark|[Ff]indings?|takeWhole)"
                            + "\\(\\s*([\\w.()]+),\\s*(\"[^\"]*\"|[\\w.()]+)");

    private static final Pattern DOUBTED = Pattern.compile("Optional\\.of\\(\"([a-z-]+)\"");

    private static final Set<String> HANDED_ON =
            Set.of(
                    "rule",
                    "match.rule()",
                    "mark.rule()",
                    "open.rule()",
                    "finding.rule()",
                    "String");

    @Test
    void everyRuleOfTheEngineHasASentence() throws IOException {
        assertThat(rules()).hasSizeGreaterThan(30).allMatch(Reasons::know);
    }

    @Test
    void everyDoubtOfTheEngineHasASentence() throws IOException {
        var doubts = DOUBTED.matcher(sources()).results().map(doubt -> doubt.group(1)).toList();
        assertThat(doubts).isNotEmpty().allMatch(Reasons::know);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, word-unknown, 'not a word of screens, so it may be a name'",
        "PUPIL_NUMBER, upn, written like a pupil number (UPN)",
        "SENSITIVE, column, under a heading such as “SEN”",
        "SECRET, label, beside a label such as “Password”",
        "UNREAD, readers-disagree, two readers disagreed on what it says",
        "CODE, code, it looks like a code that a camera reads",
        "NAME, some-old-rule, by the rule some old rule",
    })
    void aPlaceSaysWhyInPlainWords(Kind kind, String rule, String sentence) {
        assertThat(Reasons.of(kind, rule)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAHeadingThatItStandsUnder(Kind kind) {
        assertThat(Reasons.of(kind, "column")).matches("(under a heading|it looks like).+");
    }

    private static Set<String> rules() throws IOException {
        var rules = new TreeSet<String>();
        for (var file : files()) {
            MADE.matcher(source(file))
                    .results()
                    .map(made -> made.group(2))
                    .filter(rule -> !HANDED_ON.contains(rule))
                    .map(rule -> rule.startsWith("\"") ? rule : constant(rule, file))
                    .forEach(rule -> rules.add(rule.replace("\"", "")));
        }
        return rules;
    }

    /** Many classes call theirs RULE: one without a class before it is the file's own. */
    private static String constant(String name, Path file) {
        var bare = name.substring(name.lastIndexOf('.') + 1);
        var home =
                bare.equals(name)
                        ? file
                        : file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".java");
        var values = Pattern.compile("String " + bare + " = (\"[a-z-]+\")").matcher(source(home));
        assertThat(values.find()).as("a literal behind the rule " + name).isTrue();
        return values.group(1);
    }

    private static String sources() throws IOException {
        return files().stream().map(ReasonsTest::source).collect(Collectors.joining("\n"));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ENGINE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
