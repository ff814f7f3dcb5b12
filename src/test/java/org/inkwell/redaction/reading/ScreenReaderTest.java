package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.inkwell.redaction.model.Models;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScreenReaderTest {

    private static ScreenReader reader;

    @BeforeAll
    static void load() {
        reader =
                new ScreenReader(
                        Models.in(Path.of("redaction-models")),
                        Path.of("target/natives"),
                        Runnable::run,
                        1);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void bothReadersReadEveryCellTheSelectedRowToo() {
        var tokens = tokens(read(Screens.pupils()));
        assertThat(tokens)
                .extracting(Token::first)
                .containsExactlyInAnyOrder(
                        "Surname", "Attendance", "Okonkwo", "Present", "Brzezinska", "Absent");
        assertThat(tokens).allSatisfy(t -> assertThat(t.second()).isEqualTo(t.first()));
    }

    @Test
    void aTokenCoversItsGlyphs() {
        var token =
                tokens(read(Screens.pupils())).stream()
                        .filter(t -> t.first().equals("Okonkwo"))
                        .findFirst()
                        .orElseThrow();
        assertThat(token.box().x()).isBetween(15, 22);
        assertThat(token.box().y()).isLessThanOrEqualTo(58);
        assertThat(token.box().bottom()).isGreaterThanOrEqualTo(70);
    }

    @Test
    void aBlankScreenHasNothing() {
        var reading = read(Screens.drawn(200, 100, pen -> {}));
        assertThat(reading.lines()).isEmpty();
        assertThat(reading.unread()).isEmpty();
    }

    @Test
    void theSecondReadingReadsThePlacesItIsGiven() {
        var screen = Screens.pupils();
        var reading = reader.again().read(screen, List.of(new Box(12, 52, 90, 26)), List.of());
        assertThat(tokens(reading)).extracting(Token::first).containsExactly("Okonkwo");
    }

    @Test
    void aPictureOfOnePixelIsRead() {
        assertThat(read(Screens.drawn(1, 1, pen -> {})).lines()).isEmpty();
    }

    private static Reading read(Pixels screen) {
        return reader.read(screen, reader.locate(screen));
    }

    private static List<Token> tokens(Reading reading) {
        return reading.lines().stream().flatMap(line -> line.tokens().stream()).toList();
    }
}
