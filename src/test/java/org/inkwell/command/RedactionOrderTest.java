package org.inkwell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RedactionOrderTest {

    @TempDir Path directory;
    private String file;

    @BeforeEach
    void putAFile() throws IOException {
        file = Files.write(directory.resolve("--screen.png"), new byte[1]).toString();
    }

    @Test
    void optionsMayStandAnywhere() throws BadUsageException {
        var order = RedactionOrder.of(List.of(file, "--out", "o", "--policy", "strictest"));
        assertThat(order.files()).containsExactly(Path.of(file));
        assertThat(order.out()).isEqualTo(Path.of("o"));
        assertThat(order.roll()).isEmpty();
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        refused("only strictest", "--policy", "lenient", "--out", "o", file);
        refused("no file", "--out", "o");
        refused("--out is missing", file);
        refused("no option --in", "--in", "o", file);
        refused("--out needs a value", file, "--out");
        refused("stands twice", "--out", "o", "--out", "p", file);
        refused("there is no file", "--out", "o", "nowhere.png");
    }

    @Test
    void aRollThatIsNoneIsRefusedWithoutAWordOfIt() throws IOException, BadUsageException {
        var roll = Files.writeString(directory.resolve("roll.csv"), "Kayleigh,Smith\n");
        var order = RedactionOrder.of(List.of("--roll", roll.toString(), "--out", "o", file));
        assertThatThrownBy(order::readRoll)
                .isInstanceOf(BadUsageException.class)
                .hasMessageNotContaining("Kayleigh");
    }

    private void refused(String because, String... typed) {
        assertThatThrownBy(() -> RedactionOrder.of(List.of(typed)))
                .isInstanceOf(BadUsageException.class)
                .hasMessageContaining(because);
    }
}
