package org.inkwell.evidence;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;

/** A desk's key of its own, by the JDK. */
public final class TestSigner implements Signer {

    private static final int RAW = 32;

    private final KeyPair pair;

    public TestSigner() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public DeskKey key() {
        var info = pair.getPublic().getEncoded();
        return DeskKey.ofRaw(Arrays.copyOfRange(info, info.length - RAW, info.length));
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
