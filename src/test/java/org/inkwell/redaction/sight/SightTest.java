package org.inkwell.redaction.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Path;
import java.util.Random;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.inkwell.redaction.model.Models;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
        assertThat(sight.look(Screens.pupils())).isEmpty();
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
        assertThat(sight.look(screen))
                .anySatisfy(
                        finding -> {
                            assertThat(finding.kind()).isEqualTo(Kind.PHOTOGRAPH);
                            assertThat(finding.box().shared(place)).isEqualTo(place.area());
                        });
    }

    @Test
    void aCodeGoesWithItsQuietZone() {
        assertThat(sight.look(code()))
                .filteredOn(finding -> finding.kind() == Kind.CODE)
                .extracting(Finding::box)
                .anySatisfy(
                        box -> {
                            assertThat(box.x()).isLessThan(60);
                            assertThat(box.width()).isGreaterThan(100);
                        });
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
