package org.inkwell.command.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LabelledTextTest {

    @TempDir Path directory;

    private List<LabelledText> read(String written) throws IOException {
        return LabelledText.read(Files.writeString(directory.resolve("truth.conll"), written));
    }

    @Test
    void linesAreDocumentsWhereNoneBegins() throws IOException {
        var read = read("Allen\tB-PER\nretires\tO\n\nRT\tO\n");
        assertThat(read).extracting(LabelledText::text).containsExactly("Allen retires", "RT");
        assertThat(read.get(0).tokens())
                .containsExactly(
                        new LabelledText.Token("PER", 0, 5), new LabelledText.Token("O", 6, 13));
    }

    @Test
    void documentsHaveLinesAndJoinedTokens() throws IOException {
        var read = read("# doc 1\nHi\tO\nKay\tB-PER\n,\tO\t+\n\n\nBye\tO\n# doc 2\nx\tO\n");
        assertThat(read).extracting(LabelledText::text).containsExactly("Hi Kay,\n\nBye", "x");
    }

    @Test
    void moreColumnsStandBetween() throws IOException {
        var token = read("Allen NNP B-NP I-PERSON\n").get(0).tokens().get(0);
        assertThat(token.tag()).isEqualTo("PERSON");
    }

    @Test
    void aTokenWithoutATagIsNamedByItsLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("Allen\tB-PER\nretires\n"))
                .withMessageContaining("line 2");
    }
}
