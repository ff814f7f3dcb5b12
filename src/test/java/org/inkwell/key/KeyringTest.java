package org.inkwell.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.inkwell.CoreDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyringTest {

    private static final byte[] TEXT = "a pupil's name".getBytes(UTF_8);
    private static final byte[] LABEL = "label".getBytes(UTF_8);

    private final CoreDesk desk = CoreDesk.open();

    @TempDir Path home;

    @Test
    void aKeyIsTheSameAfterARestart() throws GeneralSecurityException {
        var master = MasterKey.ofFile(home.resolve("master.json"));
        var sealed = keyring(master).log().encrypt(TEXT, LABEL);
        var again = keyring(MasterKey.ofFile(home.resolve("master.json")));
        assertThat(again.log().decrypt(sealed, LABEL)).isEqualTo(TEXT);
    }

    @Test
    void anotherSchoolsKeyOpensNothing() throws GeneralSecurityException {
        var sealed = desk.keys.school("one").encrypt(TEXT, LABEL);
        assertThatThrownBy(() -> desk.keys.school("other").decrypt(sealed, LABEL))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aKeyThatSignsIsTheSameAfterARestart() {
        var master = MasterKey.ofFile(home.resolve("master.json"));
        var before = keyring(master).signing("evidence");
        var after = keyring(MasterKey.ofFile(home.resolve("master.json"))).signing("evidence");
        assertThat(after.publicKey()).isEqualTo(before.publicKey()).hasSize(32);
        assertThat(after.sign(TEXT)).isEqualTo(before.sign(TEXT)).hasSize(64);
        assertThat(desk.keys.signing("another").publicKey()).isNotEqualTo(before.publicKey());
    }

    @Test
    void anotherMasterKeyOpensNoKey() {
        keyring(MasterKey.ofFile(home.resolve("one.json"))).log();
        assertThatThrownBy(() -> keyring(MasterKey.ofFile(home.resolve("other.json"))).log())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("master key");
    }

    @Test
    void aKeysetInTheDatabaseDoesNotServeUnderAnotherName() throws GeneralSecurityException {
        var master = MasterKey.ofFile(home.resolve("master.json"));
        keyring(master).school("one").encrypt(TEXT, LABEL);
        desk.inTransaction(
                () ->
                        desk.rows
                                .createNativeQuery("update wrapped_key set name = 'school/other'")
                                .executeUpdate());
        assertThatThrownBy(() -> keyring(master).school("other"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theMasterKeyIsItsOwnersAlone() throws java.io.IOException {
        MasterKey.ofFile(home.resolve("master.json"));
        assertThat(Files.getPosixFilePermissions(home.resolve("master.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(home).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void whatIsNoKeysetIsNamedWithoutBeingShown() {
        assertThatThrownBy(() -> MasterKey.parse("{\"secret\": 1}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    private Keyring keyring(Aead master) {
        return new Keyring(master, desk.whole(new WrappedKeys(desk.rows)));
    }
}
