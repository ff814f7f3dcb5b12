package org.inkwell.redaction.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.inkwell.redaction.document.Desk;
import org.junit.jupiter.api.Test;

final class PresentationTest {

    private static final Packed MADE =
            Packed.inked("a.pptx", Packed.of("planted-pptx").file("Okafor"));

    @Test
    void whatHidesAnywhereIsGone() {
        assertThat(MADE.everything())
                .doesNotContain("kayleigh", "okafor", "kafor", "j8232", "young", "0124001");
    }

    @Test
    void whatNobodyHidesBehindStaysOnHiddenSlidesAndNotes() {
        assertThat(MADE.words("ppt/slides/slide1.xml"))
                .contains("|The import of ", "| fails|", "|Surname|Year|", "|7|");
        assertThat(MADE.words("ppt/notesSlides/notesSlide1.xml"))
                .contains("|The import of [", ", restart the server|");
    }

    @Test
    void aFrameGoesWithWhatItShowed() {
        var slide = MADE.xml("ppt/slides/slide1.xml");
        assertThat(slide.getElementsByTagNameNS("*", "graphicFrame").getLength()).isOne();
    }

    @Test
    void itOpensAsBefore() {
        OpenXmlRules.check(MADE);
    }

    @Test
    void aFileThatIsCutOffIsHeld() {
        var whole = Packed.of("planted-pptx").file();
        for (var length = 0; length < whole.length; length += 10) {
            assertThat(Desk.withholds("a.pptx", Arrays.copyOf(whole, length))).isNotEmpty();
        }
    }
}
