package org.inkwell.command.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inkwell.redaction.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TruthTest {

    @TempDir Path directory;

    @Test
    void aLineMayTellEverything() throws IOException {
        var truth =
                only(
                        """
                        {"file": "a.png", "kind": "staff table", "split": "train", "seed": 17, \
                        "culture": "welsh", "roll": "a.csv", \
                        "pii": [{"text": "Ffion", "kind": "name", "culture": "welsh", "box": [1, 2, 3, 4]}], \
                        "safe": [{"text": "Enw", "box": [5, 6, 7, 8], "language": "cy"}], \
                        "faces": [{"box": [9, 9, 24, 30]}], "codes": [{"box": [0, 0, 50, 50]}]}
                        """);
        assertThat(truth.kind()).isEqualTo("staff table");
        assertThat(truth.roll()).isEqualTo("a.csv");
        assertThat(truth.pii())
                .containsExactly(new Truth.Personal("name", "welsh", new Box(1, 2, 3, 4)));
        assertThat(truth.safe()).containsExactly(new Truth.Useful("cy", new Box(5, 6, 7, 8)));
        assertThat(truth.faces()).containsExactly(new Truth.Region(new Box(9, 9, 24, 30)));
        assertThat(truth.codes()).hasSize(1);
    }

    @Test
    void aLineMayTellLittle() throws IOException {
        var truth = only("{\"file\": \"a.png\", \"pii\": [{\"box\": [1, 2, 0, 4]}], \"safe\": []}");
        assertThat(truth.pii())
                .containsExactly(new Truth.Personal("unnamed", null, new Box(1, 2, 1, 4)));
        assertThat(truth.faces()).isEmpty();
    }

    @Test
    void facesMayBePlainBoxes() throws IOException {
        assertThat(only("{\"file\": \"a.png\", \"faces\": [[2, 3, 9, 13]]}").faces())
                .isEqualTo(List.of(new Truth.Region(new Box(2, 3, 9, 13))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Okonkwo",
                "{\"pii\": []}",
                "{\"file\": \"a.png\", \"pii\": [{}]}",
                "{\"file\": \"a.png\", \"faces\": [[1, 2]]}"
            })
    void whatIsNoTruthIsRefusedWithoutAWordOfIt(String line) {
        assertThatThrownBy(() -> only(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the truth is not JSON, one picture a line");
    }

    private Truth only(String line) throws IOException {
        return Truth.read(Files.writeString(directory.resolve("truth.jsonl"), line + "\n\n"))
                .get(0);
    }
}
