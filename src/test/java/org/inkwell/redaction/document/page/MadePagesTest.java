package org.inkwell.redaction.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.inkwell.redaction.Inkings;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.redaction.document.ink.WithheldException;
import org.inkwell.redaction.picture.Decoded;
import org.inkwell.redaction.picture.Pictures;
import org.junit.jupiter.api.Test;

final class MadePagesTest {

    private static final byte[] MADE =
            Desk.redact(
                            "a.pdf",
                            Paper.pages(2, document -> {}),
                            picture -> Inkings.on(pixels(picture), List.of()))
                    .fold(InkedDocument::file, sentence -> new byte[0]);

    private static Pixels pixels(byte[] picture) {
        return Pictures.decode(picture).fold(Decoded.Picture::pixels, refused -> null);
    }

    @Test
    void everyPageIsDrawn() throws WithheldException {
        assertThat(MadePages.count(MADE)).isEqualTo(2);
        for (var page = 1; page <= 2; page++) {
            assertThat(pixels(MadePages.draw(MADE, page).orElseThrow()).width()).isPositive();
        }
    }

    @Test
    void thereIsNoPageBesides() throws WithheldException {
        assertThat(MadePages.draw(MADE, 0)).isEmpty();
        assertThat(MadePages.draw(MADE, 3)).isEmpty();
    }

    @Test
    void whatIsNoPdfIsNotDrawn() {
        assertThatThrownBy(() -> MadePages.count(new byte[] {1}))
                .isInstanceOf(WithheldException.class);
    }
}
