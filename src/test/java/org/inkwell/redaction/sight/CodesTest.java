package org.inkwell.redaction.sight;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.inkwell.redaction.model.Natives;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    private static final int LEFT = 123;
    private static final int TOP = 61;
    private static final int BAR_HEIGHT = 34;

    @BeforeAll
    static void load() {
        Natives.load(Path.of("target/natives"));
    }

    @ParameterizedTest
    @CsvSource({
        "QR_CODE, https://mis.example/p/123456, 2",
        "QR_CODE, https://mis.example/p/123456, 3",
        "QR_CODE, https://mis.example/p/123456, 7",
        "DATA_MATRIX, https://mis.example/p/123456, 3",
        "DATA_MATRIX, https://mis.example/p/123456, 5",
        "AZTEC, https://mis.example/p/123456, 3",
        "AZTEC, https://mis.example/p/123456, 6",
        "CODE_39, P004519, 1",
        "CODE_39, P004519, 2",
        "CODE_93, P004519, 2",
        "CODE_128, ADM004519, 1",
        "CODE_128, ADM004519, 3",
        "EAN_13, 5012345678900, 2",
        "EAN_8, 96385074, 2",
        "ITF, 00451920, 2",
        "CODABAR, A004519B, 2",
        "UPC_A, 012345678905, 3"
    })
    void aCodeGoes(BarcodeFormat format, String text, int module) {
        var code = code(format, text);
        assertThat(goneShare(code, module, Color.BLACK, Color.WHITE)).isGreaterThan(0.99);
        assertThat(goneShare(code, module, new Color(0x1D3F8B), new Color(0xFFF8DC)))
                .isGreaterThan(0.99);
        assertThat(goneShare(code, module, Color.WHITE, new Color(0x1E1E1E))).isGreaterThan(0.99);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 13, 16, 20, 28, 40})
    void wordsAreNoCode(int size) {
        var screen =
                Screens.drawn(
                        900,
                        400,
                        pen -> {
                            pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
                            for (var y = size; y < 400; y += size * 4 / 3) {
                                pen.drawString("DEVELOPMENT Settings, filled in by WWW", 10, y);
                            }
                        });
        assertThat(new Codes().on(screen).besides(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 400", "400, 1", "11, 11"})
    void nothingIsTooSmallToLookAt(int width, int height) {
        assertThat(new Codes().on(Screens.drawn(width, height, pen -> {})).besides(List.of()))
                .isEmpty();
    }

    @Test
    void aTableOfManyLinesIsNoCode() {
        var screen =
                Screens.drawn(
                        800,
                        600,
                        pen -> {
                            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
                            for (var i = 0; i < 40; i++) {
                                pen.drawLine(0, i * 16, 800, i * 16);
                                pen.drawLine(i * 24, 0, i * 24, 600);
                                pen.drawString("/ \\ N B L 1 0 / / U", 4 + i, i * 16 - 4);
                            }
                        });
        assertThat(new Codes().on(screen).besides(List.of())).isEmpty();
    }

    private static double goneShare(BitMatrix code, int module, Color ink, Color page) {
        var height = code.getHeight() == 1 ? BAR_HEIGHT : code.getHeight() * module;
        var place = new Box(LEFT, TOP, code.getWidth() * module, height);
        var screen = Screens.drawn(900, 400, pen -> draw(pen, code, module, ink, page, place));
        return Math.min(1, (double) shared(screen, place) / place.area());
    }

    private static long shared(Pixels screen, Box place) {
        return new Codes()
                .on(screen).besides(List.of()).stream()
                        .mapToLong(box -> box.shared(place))
                        .max()
                        .orElse(0);
    }

    private static void draw(
            Graphics2D pen, BitMatrix code, int module, Color ink, Color page, Box place) {
        pen.setColor(page);
        pen.fillRect(0, 0, 900, 400);
        pen.setColor(ink);
        pen.drawString("Student card", LEFT, TOP - 16);
        pen.drawString("Valid until July", place.right() + 24, TOP + 16);
        for (var i = 0; i < place.area(); i++) {
            var x = i % place.width();
            var y = Math.floorDiv(i, place.width());
            if (code.get(x / module, code.getHeight() == 1 ? 0 : y / module)) {
                pen.fillRect(LEFT + x, TOP + y, 1, 1);
            }
        }
    }

    private static BitMatrix code(BarcodeFormat format, String text) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 0);
            var whole = new MultiFormatWriter().encode(text, format, 1, 1, hints);
            var dark = whole.getEnclosingRectangle();
            var code = new BitMatrix(dark[2], dark[3]);
            for (var i = 0; i < dark[2] * dark[3]; i++) {
                if (whole.get(dark[0] + i % dark[2], dark[1] + i / dark[2])) {
                    code.set(i % dark[2], i / dark[2]);
                }
            }
            return code;
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
