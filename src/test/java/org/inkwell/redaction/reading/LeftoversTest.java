package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;

class LeftoversTest {

    private static final Pixels SCREEN =
            Screens.drawn(300, 100, pen -> pen.drawString("Okonkwo", 20, 60));

    @Test
    void aWordThatWasNotLocatedIsFound() {
        assertThat(Leftovers.on(SCREEN, List.of()))
                .anySatisfy(box -> assertThat(box.shared(new Box(22, 48, 60, 12))).isPositive());
    }

    @Test
    void whatWasLocatedIsNotFoundAgain() {
        assertThat(Leftovers.on(SCREEN, List.of(new Box(10, 40, 120, 30)))).isEmpty();
    }

    @Test
    void aFrameIsNoWord() {
        var frame = Screens.drawn(300, 100, pen -> pen.drawRect(20, 20, 200, 40));
        assertThat(Leftovers.on(frame, List.of())).isEmpty();
    }
}
