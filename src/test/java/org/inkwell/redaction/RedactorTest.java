package org.inkwell.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.inkwell.redaction.picture.Painter;
import org.inkwell.redaction.picture.Pngs;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.reading.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

    private static final Pixels SCREEN = Screens.pupils();
    private static final byte[] FILE = Pngs.encode(SCREEN);
    private static final String NAMES = "Okonkwo|Brzezinska";

    private static Redactor redactor;

    @BeforeAll
    static void load() {
        redactor = redactor(Duration.ofMinutes(2));
    }

    @AfterAll
    static void close() {
        redactor.close();
    }

    @Test
    void whatIsFoundIsOneColourAndTheRestIsUntouched() {
        var inked = inked(redactor.redact(FILE, names(NAMES), List.of()));
        var ink = inked.findings().stream().map(Finding::box).map(Painter::padded).toList();
        assertThat(inked.findings()).hasSize(2);
        for (var i = 0; i < SCREEN.width() * SCREEN.height(); i++) {
            var x = i % SCREEN.width();
            var y = Math.floorDiv(i, SCREEN.width());
            var isInked = ink.stream().anyMatch(new Box(x, y, 1, 1)::intersects);
            assertThat(inked.pixels().rgb(x, y)).isEqualTo(isInked ? 0 : SCREEN.rgb(x, y));
        }
    }

    @Test
    void wordsAreToldOnlyOfPlacesThatNoInkTouches() {
        var inked = inked(redactor.redact(FILE, names(NAMES), List.of(new Box(260, 60, 4, 4))));
        assertThat(inked.words())
                .flatExtracting(TextLine::tokens)
                .extracting(Token::first)
                .contains("Surname", "Attendance", "Absent")
                .doesNotContain("Okonkwo", "Brzezinska", "Present");
    }

    @Test
    void theEvidenceTellsFilesModelsAndStages() {
        var inked = inked(redactor.redact(FILE, names(NAMES), List.of()));
        var evidence = inked.evidence();
        assertThat(evidence.inputSha256()).isEqualTo(Hashes.sha256(FILE));
        assertThat(evidence.outputSha256()).isEqualTo(Hashes.sha256(inked.png()));
        assertThat(evidence.proof()).isEqualTo(Evidence.Proof.READ_AGAIN);
        assertThat(evidence.models()).extracting("id").contains("text-locator", "tesseract-eng");
        assertThat(evidence.timings())
                .extracting(Evidence.Timing::stage)
                .containsExactly(
                        "decode",
                        "turn",
                        "locate",
                        "read",
                        "find",
                        "look",
                        "ink",
                        "read again",
                        "encode");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-7, 2, 8})
    void onATiltedScreenTheNameIsInkedWhereItStands(double degrees) {
        var screen = Screens.tilted(degrees);
        var inked = inked(redactor.redact(Pngs.encode(screen), names(NAMES), List.of()));
        var tilt = AffineTransform.getRotateInstance(Math.toRadians(degrees), 450, 320);
        var name = tilt.createTransformedShape(rectangle(Screens.NAME));
        var line = tilt.createTransformedShape(rectangle(new Box(110, 200, 300, 80)));
        for (var i = 0; i < screen.width() * screen.height(); i++) {
            var x = i % screen.width();
            var y = Math.floorDiv(i, screen.width());
            var rgb = inked.pixels().rgb(x, y);
            assertThat(!name.contains(x + 0.5, y + 0.5) || rgb == 0).isTrue();
            assertThat(line.contains(x + 0.5, y + 0.5) || rgb == screen.rgb(x, y)).isTrue();
        }
    }

    @Test
    void whatAPersonDrewIsInkedThoughNothingWasFound() {
        var drawn = new Box(230, 50, 80, 30);
        var inked = inked(redactor.redact(FILE, reading -> List.of(), List.of(drawn)));
        assertThat(inked.pixels().rgb(250, 65)).isZero();
        assertThat(inked.findings()).extracting(Finding::kind).containsExactly(Kind.DRAWN);
    }

    @Test
    void whatTheSecondReadingFindsIsInkedAgain() {
        var readings = new ArrayList<Reading>();
        Finder late =
                reading -> {
                    readings.add(reading);
                    return readings.size() == 1 ? List.of() : names(NAMES).find(reading);
                };
        var inked = inked(redactor.redact(FILE, late, List.of()));
        assertThat(inked.evidence().proof()).isEqualTo(Evidence.Proof.INKED_AGAIN);
        assertThat(inked.findings()).hasSize(2);
    }

    @Test
    void whatCanStillBeReadAfterInkingAgainIsHeld() {
        Finder stubborn = reading -> names("[A-Z][a-z]+").find(reading).subList(0, 1);
        assertThat(reason(redactor.redact(FILE, stubborn, List.of())))
                .isEqualTo("Something personal can still be read after inking.");
    }

    @Test
    void aFailureIsHeldAndSaysNothingOfTheText() {
        Finder broken =
                reading -> {
                    throw new IllegalStateException("Okonkwo");
                };
        assertThat(reason(redactor.redact(FILE, broken, List.of())))
                .isEqualTo("The picture could not be read to the end.");
    }

    @Test
    void whatTakesTooLongIsHeld() {
        try (var hasty = redactor(Duration.ofMillis(1))) {
            assertThat(reason(hasty.redact(FILE, names(NAMES), List.of())))
                    .isEqualTo("Reading the picture took too long.");
        }
    }

    @Test
    void whatIsNotDoneWhenTheDeskStopsIsNotHeld() throws InterruptedException {
        var closing = redactor(Duration.ofMinutes(2));
        var reading = new CountDownLatch(1);
        Finder slow =
                read -> {
                    reading.countDown();
                    LockSupport.parkNanos(Duration.ofMinutes(1).toNanos());
                    return List.of();
                };
        var redaction = CompletableFuture.supplyAsync(() -> closing.redact(FILE, slow, List.of()));
        reading.await();
        closing.close();
        assertThatThrownBy(redaction::join).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNoPictureIsHeldWithItsReason() {
        assertThat(reason(redactor.redact("Dear supplier".getBytes(UTF_8), names(""), List.of())))
                .startsWith("The file is not a ");
    }

    @Test
    void aReviewersDecisionIsPaintedAsItIs() {
        var kept = new Finding(Kind.NAME, "name-known", new Box(20, 55, 80, 20), 0.9);
        var inked = redactor.reink(FILE, List.of(kept), List.of(new Box(240, 55, 60, 20)));
        assertThat(inked.pixels().rgb(40, 65)).isZero();
        assertThat(inked.pixels().rgb(260, 65)).isZero();
        assertThat(inked.pixels().rgb(10, 100)).isEqualTo(SCREEN.rgb(10, 100));
        assertThat(inked.evidence().proof()).isEqualTo(Evidence.Proof.REVIEWED);
    }

    private static Redactor redactor(Duration longest) {
        return new Redactor(Path.of("redaction-models"), Path.of("target/natives"), longest);
    }

    private static Finder names(String pattern) {
        return reading ->
                reading.lines().stream()
                        .flatMap(line -> line.tokens().stream())
                        .filter(token -> isAny(token, pattern))
                        .map(token -> new Finding(Kind.NAME, "test", token.box(), 1))
                        .toList();
    }

    private static boolean isAny(Token token, String pattern) {
        return Stream.of(token.first(), token.second()).anyMatch(text -> text.matches(pattern));
    }

    private static Inked inked(Redaction redaction) {
        return redaction.fold(inked -> inked, held -> null);
    }

    private static String reason(Redaction redaction) {
        return redaction.fold(inked -> "inked", Held::reason);
    }

    private static Rectangle rectangle(Box box) {
        return new Rectangle(box.x(), box.y(), box.width(), box.height());
    }
}
