package org.inkwell.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.inkwell.evidence.Verdict.Result;
import org.junit.jupiter.api.Test;

final class VerificationTest {

    private static final TestSigner DESK = new TestSigner();
    private static final byte[] SIGNED = SignedCertificate.sign(Certified.file(), DESK).json();
    private static final Digest FILE = Digest.of(Certified.FILE);

    @Test
    void theFileItsCertificateAndTheDesksKeyAreVerified() throws MalformedException {
        assertThat(pinned().of(FILE, SIGNED))
                .satisfies(verdict -> assertThat(verdict.result()).isEqualTo(Result.VERIFIED))
                .satisfies(
                        verdict ->
                                assertThat(verdict.sentences())
                                        .contains(
                                                "The file is the released file that the certificate"
                                                        + " names.",
                                                "It was signed by the key that was given with"
                                                        + " --key."));
    }

    @Test
    void theKeyIsGivenAsPemToo() throws MalformedException {
        var verification = Verification.withKey(DESK.key().pem());
        assertThat(verification.of(FILE, SIGNED).result()).isEqualTo(Result.VERIFIED);
    }

    @Test
    void aFingerprintIsReadAsPeopleCopyIt() throws MalformedException {
        var typed = Sha256.grouped(DESK.key().fingerprint()).toUpperCase(java.util.Locale.ROOT);
        var verification = Verification.withKey(typed + "\n");
        assertThat(verification.of(FILE, SIGNED).result()).isEqualTo(Result.VERIFIED);
    }

    @Test
    void withoutAKeyItSaysThatTheKeyIsTheCertificatesOwn() {
        var verdict = Verification.withoutKey().of(FILE, SIGNED);
        assertThat(verdict.result()).isEqualTo(Result.KEY_NOT_GIVEN);
        assertThat(String.join(" ", verdict.sentences()))
                .contains("anybody could have made")
                .contains(Sha256.grouped(DESK.key().fingerprint()));
    }

    @Test
    void anotherFileIsRefused() throws MalformedException {
        var other = Digest.of("another picture!".getBytes(UTF_8));
        var verdict = pinned().of(other, SIGNED);
        assertThat(verdict.result()).isEqualTo(Result.REFUSED);
        assertThat(verdict.sentences().get(0)).contains("is not the one");
    }

    @Test
    void aGoodCertificateOfAnotherKeyIsRefused() throws MalformedException {
        var forged = SignedCertificate.sign(Certified.file(), new TestSigner()).json();
        var verdict = pinned().of(FILE, forged);
        assertThat(verdict.result()).isEqualTo(Result.REFUSED);
        assertThat(verdict.sentences()).anyMatch(told -> told.contains("another key"));
    }

    @Test
    void anotherKeyPutIntoTheCertificateIsRefused() {
        var swapped =
                new String(SIGNED, UTF_8)
                        .replace(DESK.key().base64(), new TestSigner().key().base64());
        var verdict = Verification.withoutKey().of(FILE, swapped.getBytes(UTF_8));
        assertThat(verdict.result()).isEqualTo(Result.REFUSED);
        assertThat(verdict.sentences()).anyMatch(told -> told.contains("is not good"));
    }

    @Test
    void aCountThatWasMendedIsRefused() throws MalformedException {
        var mended = new String(SIGNED, UTF_8).replace("\"count\":7", "\"count\":8");
        assertThat(pinned().of(FILE, mended.getBytes(UTF_8)).result()).isEqualTo(Result.REFUSED);
    }

    @Test
    void whatWasAddedIsRefused() throws MalformedException {
        var added =
                new String(SIGNED, UTF_8)
                        .replace("{\"certificate\":{", "{\"certificate\":{\"appeal\":1,");
        assertThat(pinned().of(FILE, added.getBytes(UTF_8)).sentences())
                .singleElement()
                .matches(told -> told.contains("something missing or added"));
    }

    @Test
    void aPackageIsKnownByItsManifest() throws MalformedException {
        var signed = SignedCertificate.sign(Certified.pack(), DESK).json();
        assertThat(pinned().of(Digest.of(Certified.MANIFEST), signed).result())
                .isEqualTo(Result.VERIFIED);
        assertThat(pinned().of(FILE, signed).result()).isEqualTo(Result.REFUSED);
    }

    @Test
    void whatIsNoKeyIsNoKey() {
        for (var typed :
                new String[] {
                    "", "abc", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"
                }) {
            assertThatThrownBy(() -> Verification.withKey(typed))
                    .isInstanceOf(MalformedException.class);
        }
    }

    @Property(tries = 2_000)
    void anyFlippedBitOfTheCertificateIsRefused(
            @ForAll @IntRange(max = 1 << 20) int at, @ForAll @IntRange(max = 7) int bit)
            throws MalformedException {
        var flipped = SIGNED.clone();
        flipped[at % flipped.length] ^= (byte) (1 << bit);
        assertThat(pinned().of(FILE, flipped).result()).isEqualTo(Result.REFUSED);
        assertThat(Verification.withoutKey().of(FILE, flipped).result()).isEqualTo(Result.REFUSED);
    }

    @Property(tries = 200)
    void anyFlippedBitOfTheFileIsRefused(
            @ForAll @IntRange(max = 15) int at, @ForAll @IntRange(max = 7) int bit)
            throws MalformedException {
        var flipped = Certified.FILE.clone();
        flipped[at] ^= (byte) (1 << bit);
        assertThat(pinned().of(Digest.of(flipped), SIGNED).result()).isEqualTo(Result.REFUSED);
    }

    @Property(tries = 200)
    void aCertificateThatWasCutIsRefused(@ForAll @IntRange(max = 1 << 20) int at)
            throws MalformedException {
        var cut = Arrays.copyOf(SIGNED, at % SIGNED.length);
        assertThat(pinned().of(FILE, cut).result()).isEqualTo(Result.REFUSED);
    }

    private static Verification pinned() throws MalformedException {
        return Verification.withKey(DESK.key().fingerprint());
    }
}
