package org.inkwell.redaction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class EncodedTextTest {

    @Property
    void whatIsReadAsUtf8IsWrittenAgain(@ForAll String text) {
        var file = text.getBytes(StandardCharsets.UTF_8);
        var read = EncodedText.of(file);
        assertThat(EncodedText.of(read.encode(read.written())).written()).isEqualTo(read.written());
    }

    @Test
    void windowsAndMarksAreTold() {
        assertThat(EncodedText.of("Zoë".getBytes(Charset.forName("windows-1252"))).written())
                .isEqualTo("Zoë");
        var marked = EncodedText.of("\uFEFFZoë".getBytes(StandardCharsets.UTF_16LE));
        assertThat(marked.written()).isEqualTo("Zoë");
        assertThat(marked.encode("a")).containsExactly(0xFF, 0xFE, 'a', 0);
    }
}
