package org.inkwell.key;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import java.security.GeneralSecurityException;

/** A key that signs by Ed25519 (RFC 8032); its private half never leaves it. */
public final class SigningKey {

    private final KeysetHandle keyset;

    SigningKey(KeysetHandle keyset) {
        this.keyset = keyset;
    }

    /** 64 bytes; the same for the same message. */
    public byte[] sign(byte[] message) {
        try {
            return keyset.getPrimitive(TinkConfig2026.get(), PublicKeySign.class).sign(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The key cannot sign.", impossible);
        }
    }

    /** Its public half: 32 bytes. */
    @AccessesPartialKey
    public byte[] publicKey() {
        try {
            var half = keyset.getPublicKeysetHandle().getPrimary().getKey();
            return ((Ed25519PublicKey) half).getPublicKeyBytes().toByteArray();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The key has no public half.", impossible);
        }
    }
}
