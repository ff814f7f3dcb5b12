package org.inkwell.redaction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

    private static final String HEADER = "id,place,origin,licence,sha256\n";
    private static final String OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir Path directory;

    @Test
    void everyModelOfTheManifestIsWhatItWas() {
        assertThat(Models.in(Path.of("redaction-models")).all())
                .isNotEmpty()
                .allSatisfy(
                        model -> {
                            assertThat(model.origin()).isNotBlank();
                            assertThat(model.licence()).isNotBlank();
                        });
    }

    @Test
    void aModelBesideTheManifestIsRead() throws IOException {
        Files.writeString(directory.resolve("abc.bin"), "abc");
        manifest("letters,file:abc.bin,a test,CC0-1.0," + OF_ABC);
        assertThat(Models.in(directory).bytes("letters")).asString().isEqualTo("abc");
    }

    @Test
    void aChangedModelStopsTheStartWithItsName() throws IOException {
        Files.writeString(directory.resolve("abc.bin"), "abd");
        manifest("letters,file:abc.bin,a test,CC0-1.0," + OF_ABC);
        assertThatThrownBy(() -> Models.in(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The model letters does not match its SHA-256");
    }

    @Test
    void aMissingModelStopsTheStartWithItsName() throws IOException {
        manifest("letters,jar:models/none.onnx,a test,CC0-1.0," + OF_ABC);
        assertThatThrownBy(() -> Models.in(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The model letters cannot be read");
    }

    private void manifest(String row) throws IOException {
        Files.writeString(directory.resolve(Models.MANIFEST), HEADER + row + "\n");
    }
}
