package org.inkwell.redaction.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.inkwell.redaction.model.Models;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Mat;
import org.opencv.objdetect.QRCodeEncoder;

class SightTest {

    private static Sight sight;

    @BeforeAll
    static void load() {
        sight = new Sight(Models.in(Path.of("redaction-models")), Path.of("target/natives"));
    }

    @Test
    void aScreenOfTextHasNothingToSee() {
        assertThat(look(Screens.pupils())).isEmpty();
    }

    @Test
    void aRegionOfManyColoursGoesWhole() {
        var place = new Box(40, 30, 96, 96);
        var dice = new Random(7);
        var screen =
                Screens.drawn(
                        240,
                        200,
                        pen -> {
                            for (var i = 0; i < 96 * 96; i++) {
                                pen.setColor(new Color(dice.nextInt(1 << 24)));
                                pen.fillRect(40 + i % 96, 30 + Math.floorDiv(i, 96), 1, 1);
                            }
                        });
        assertThat(look(screen))
                .anySatisfy(
                        finding -> {
                            assertThat(finding.kind()).isEqualTo(Kind.PHOTOGRAPH);
                            assertThat(finding.box().shared(place)).isEqualTo(place.area());
                        });
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 22, 23, 24, 25, 26, 27})
    void aSmallGreyPortraitGoesWhereverItLies(int left) {
        var place = new Box(left, 33, 24, 24);
        var dice = new Random(left);
        var screen =
                Screens.drawn(
                        200,
                        120,
                        pen -> {
                            for (var i = 0; i < 24 * 24; i++) {
                                var shade = 40 + 4 * (i % 24) + dice.nextInt(60);
                                pen.setColor(new Color(shade, shade, shade));
                                pen.fillRect(left + i % 24, 33 + Math.floorDiv(i, 24), 1, 1);
                            }
                        });
        assertThat(look(screen)).anyMatch(finding -> finding.box().shared(place) == place.area());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 64, 100})
    void aPortraitOutOfFocusGoes(int side) {
        var place = new Box(50, 33, side, side);
        var screen =
                Screens.drawn(
                        240,
                        180,
                        pen -> {
                            for (var i = 0; i < side * side; i++) {
                                var across = Math.sin(i % side / 10.0);
                                var down = Math.sin(Math.floorDiv(i, side) / 8.0);
                                var shade = (int) (110 + 50 * across + 40 * down);
                                pen.setColor(new Color(shade, shade, shade));
                                pen.fillRect(50 + i % side, 33 + Math.floorDiv(i, side), 1, 1);
                            }
                        });
        assertThat(look(screen))
                .anyMatch(finding -> finding.box().shared(place) * 20 >= place.area() * 17);
    }

    @Test
    void textInOneBitDifferentGreyGoes() {
        for (var page : List.of(0xFFFFFF, 0xF3F3F3, 0x1E1E1E)) {
            var faint = new Color(page - 0x010101);
            var found = look(Screens.drawn(300, 90, pen -> write(pen, page, faint)));
            assertThat(found).extracting(Finding::rule).contains("hidden");
            assertThat(found)
                    .anyMatch(finding -> finding.box().shared(new Box(40, 36, 66, 12)) > 700);
        }
    }

    @Test
    void aGradientHidesNothing() {
        var shades = new GradientPaint(0, 0, Color.WHITE, 40, 300, new Color(0xD0D8E0));
        assertThat(
                        look(
                                Screens.drawn(
                                        400,
                                        300,
                                        pen -> {
                                            pen.setPaint(shades);
                                            pen.fillRect(0, 0, 400, 300);
                                        })))
                .isEmpty();
    }

    @Test
    void aLightCodeOnADarkPageGoes() {
        var code = code().copy();
        for (var i = 0; i < 320 * 320; i++) {
            code.setRGB(i % 320, Math.floorDiv(i, 320), ~code.getRGB(i % 320, i / 320));
        }
        assertThat(look(Pixels.of(code))).extracting(Finding::kind).contains(Kind.CODE);
    }

    @Test
    void aCodeGoesWithItsQuietZone() {
        assertThat(look(code()))
                .filteredOn(finding -> finding.kind() == Kind.CODE)
                .extracting(Finding::box)
                .anySatisfy(
                        box -> {
                            assertThat(box.x()).isLessThan(60);
                            assertThat(box.width()).isGreaterThan(100);
                        });
    }

    private static List<Finding> look(Pixels screen) {
        return sight.look(screen).besides(List.of(), List.of());
    }

    private static void write(Graphics2D pen, int page, Color ink) {
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        pen.setColor(new Color(page));
        pen.fillRect(0, 0, 300, 90);
        pen.setColor(ink);
        pen.drawString("Okonkwo", 40, 48);
    }

    private static Pixels code() {
        var modules = new Mat();
        QRCodeEncoder.create().encode("https://desk.example/tickets/1", modules);
        return Screens.drawn(
                320,
                320,
                pen -> {
                    for (var i = 0; i < modules.rows() * modules.cols(); i++) {
                        var x = i % modules.cols();
                        var y = Math.floorDiv(i, modules.cols());
                        if (modules.get(y, x)[0] == 0) {
                            pen.fillRect(40 + 6 * x, 40 + 6 * y, 6, 6);
                        }
                    }
                });
    }
}
