package org.inkwell.redaction.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inkwell.redaction.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentsTest {

    private static final byte[] NAME = "Kayleigh Okafor".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.log", "a", "a.csv", "a.ini", "a.sql", "a.bat", "a.reg"})
    void textOfAnyNameIsInked(String name) {
        assertThat(Desk.inks(name, "Kayleigh Okafor").strip()).isEqualTo("[Person]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.exe", "a.doc"})
    void textUnderANameOfAnotherKindIsHeld(String name) {
        assertThat(Desk.withholds(name, NAME)).contains("kind");
    }

    @Test
    void theEncodingStays() {
        for (var charset :
                new java.nio.charset.Charset[] {
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE
                }) {
            var mark = charset.equals(StandardCharsets.UTF_16) ? "" : "\uFEFF";
            var file = (mark + "café: Kayleigh").getBytes(charset);
            var made = Desk.redact("a.txt", file).fold(InkedDocument::file, s -> new byte[0]);
            assertThat(new String(made, charset).replace("\uFEFF", ""))
                    .matches("café: \\[Person [A-Z]{3}]");
        }
    }

    @Test
    void lettersPartedByWhatNoTextHasAreHeld() {
        var file = "K\0a\0y\0l\0e\0i\0g\0h\0".getBytes(StandardCharsets.US_ASCII);
        assertThat(Desk.withholds("a.csv", file)).isNotEmpty();
    }

    @Test
    void whatWentIsCountedWithoutAWord() {
        var tally = Desk.redact("a.txt", NAME).fold(InkedDocument::tally, sentence -> null);
        assertThat(tally.counts().keySet()).allMatch(reason -> reason.kind() == Kind.NAME);
    }

    @Property(tries = 200)
    void noBytesBreakIt(@ForAll byte[] file) {
        for (var name : new String[] {"a.txt", "a.csv", "a.json", "a.xml", "a.ini"}) {
            assertThat(Desk.redact(name, file)).isNotNull();
        }
    }
}
