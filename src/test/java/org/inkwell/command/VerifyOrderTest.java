package org.inkwell.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inkwell.evidence.Certified;
import org.inkwell.evidence.SignedCertificate;
import org.inkwell.evidence.TestSigner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifyOrderTest {

    private final TestSigner desk = new TestSigner();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir Path directory;
    private Path file;
    private Path certificate;
    private Path key;

    @BeforeEach
    void putThem() throws IOException {
        file = Files.write(directory.resolve("screenshot-1.png"), Certified.FILE);
        var json = SignedCertificate.sign(Certified.file(), desk).json();
        certificate = Files.write(directory.resolve("certificate.json"), json);
        key = Files.writeString(directory.resolve("desk.pem"), desk.key().pem());
    }

    @Test
    void aFileThatTheDeskVouchedForIsVerified() throws BadUsageException {
        assertThat(verify(file, certificate, "--key", desk.key().fingerprint())).isZero();
        assertThat(said()).endsWith("Verified.\n").contains("12 names");
        assertThat(verify(file, certificate, "--key", key)).isZero();
    }

    @Test
    void withoutAKeyItIsVerifiedButForTheKey() throws BadUsageException {
        assertThat(verify(file, certificate)).isEqualTo(3);
        assertThat(said()).contains("anybody could have made").endsWith("but for the key.\n");
    }

    @Test
    void anotherKeyIsRefused() throws BadUsageException {
        var other = new TestSigner().key().fingerprint();
        assertThat(verify(file, certificate, "--key", other)).isEqualTo(1);
        assertThat(said()).contains("another key").endsWith("NOT verified.\n");
    }

    @Test
    void aFileThatChangedIsRefused() throws BadUsageException, IOException {
        Files.writeString(file, "a picture, not inked");
        assertThat(verify(file, certificate, "--key", key)).isEqualTo(1);
        assertThat(said()).contains("is not the one");
    }

    @Test
    void aCertificateThatWasCutIsRefused() throws BadUsageException, IOException {
        var cut = new String(Files.readAllBytes(certificate), UTF_8).substring(0, 300);
        Files.writeString(certificate, cut);
        assertThat(verify(file, certificate, "--key", key)).isEqualTo(1);
        assertThat(said()).contains("cannot be relied on").endsWith("NOT verified.\n");
    }

    @Test
    void hugeFilesAreRefusedWithoutBeingHeld() throws BadUsageException, IOException {
        try (var huge = new RandomAccessFile(certificate.toFile(), "rw")) {
            huge.setLength(1L << 32);
        }
        assertThat(verify(file, certificate, "--key", key)).isEqualTo(1);
        assertThat(said()).contains("larger than any certificate");
    }

    @Test
    void whatCannotBeCarriedOutSaysWhatToChange() {
        refused("name a file", file);
        refused("there is no file", file, directory.resolve("none"));
        refused("--key needs a fingerprint", file, certificate, "--key", "abc");
        refused("--key needs a fingerprint", file, certificate, "--key", file);
    }

    private void refused(String sentence, Object... words) {
        assertThatThrownBy(() -> verify(words))
                .isInstanceOf(BadUsageException.class)
                .hasMessageContaining(sentence);
    }

    private int verify(Object... words) throws BadUsageException {
        said.reset();
        var typed = List.of(words).stream().map(Object::toString).toList();
        return VerifyOrder.of(typed).run(new PrintStream(said, true, UTF_8));
    }

    private String said() {
        return said.toString(UTF_8);
    }
}
