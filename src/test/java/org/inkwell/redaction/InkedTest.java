package org.inkwell.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.inkwell.redaction.picture.Pictures;
import org.junit.jupiter.api.Test;

final class InkedTest {

    private static final Box BOX = new Box(40, 40, 90, 16);
    private static final Inked INKED =
            Inkings.on(
                    Pixels.of(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB)),
                    List.of(new Finding(Kind.NAME, "roll-name", BOX, 1)));

    @Test
    void whatIsLetteredIsTheFileThatLeavesAndTheEvidenceSaysSo() {
        var lettered = INKED.lettered(Map.of(BOX, "Pupil KPZ"));
        assertThat(lettered.png()).isNotEqualTo(INKED.png());
        assertThat(lettered.evidence().outputSha256()).isEqualTo(Hashes.sha256(lettered.png()));
        var seen =
                Pictures.decode(lettered.png())
                        .fold(picture -> picture.pixels().raster(), refused -> new int[0]);
        assertThat(seen).isEqualTo(lettered.pixels().raster());
    }

    @Test
    void whereNothingWasFoundNothingIsLettered() {
        var elsewhere = new Box(BOX.x(), BOX.y() + 2, BOX.width(), BOX.height());
        assertThat(INKED.lettered(Map.of(elsewhere, "Pupil KPZ"))).isSameAs(INKED);
    }

    @Test
    void withoutWordsItIsTheVeryPictureThatWasVerified() {
        assertThat(INKED.lettered(Map.of())).isSameAs(INKED);
    }

    @Test
    void onAnUprightPictureWhatWasFoundLiesWhereItWasFound() {
        assertThat(INKED.onPicture(BOX)).containsExactly(BOX);
        assertThat(INKED.placed(Map.of(BOX, "Pupil KPZ"))).isEqualTo(Map.of(BOX, "Pupil KPZ"));
    }
}
