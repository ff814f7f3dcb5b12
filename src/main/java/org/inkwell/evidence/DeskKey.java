package org.inkwell.evidence;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.inkwell.redaction.Hashes;

/**
 * A desk's public Ed25519 key, as a SubjectPublicKeyInfo of <a
 * href="https://www.rfc-editor.org/rfc/rfc8410">RFC 8410</a>, so that other tools take it as it is.
 */
public final class DeskKey {

    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int RAW = 32;
    private static final Pattern PEM =
            Pattern.compile(
                    "\\s*-----BEGIN PUBLIC KEY-----\\s+([A-Za-z0-9+/=\\s]{1,200})"
                            + "-----END PUBLIC KEY-----\\s*");

    private final byte[] info;

    private DeskKey(byte[] info) {
        this.info = info;
    }

    /**
     * The key in the form of RFC 8032.
     *
     * @param raw 32 bytes
     */
    public static DeskKey ofRaw(byte[] raw) {
        if (raw.length != RAW) {
            throw new IllegalArgumentException("An Ed25519 key has 32 bytes");
        }
        var info = Arrays.copyOf(PREFIX, PREFIX.length + RAW);
        System.arraycopy(raw, 0, info, PREFIX.length, RAW);
        return new DeskKey(info);
    }

    /** What {@link #base64} gave. */
    static DeskKey ofBase64(String base64) throws MalformedException {
        var info = Base64Text.decode(base64);
        if (info.length != PREFIX.length + RAW
                || !Arrays.equals(info, 0, PREFIX.length, PREFIX, 0, PREFIX.length)) {
            throw new MalformedException("The key in it is no Ed25519 key.");
        }
        return new DeskKey(info);
    }

    /** What {@link #pem} gave. */
    public static DeskKey ofPem(String pem) throws MalformedException {
        var matcher = PEM.matcher(pem);
        if (!matcher.matches()) {
            throw new MalformedException("It is no public key in PEM.");
        }
        return ofBase64(matcher.group(1).replaceAll("\\s", ""));
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(info);
    }

    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + base64() + "\n-----END PUBLIC KEY-----\n";
    }

    /** SHA-256 of the SubjectPublicKeyInfo, in hexadecimal digits. */
    public String fingerprint() {
        return Hashes.sha256(info);
    }

    /** Whether the key's owner signed the message. */
    boolean signed(byte[] message, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            var spec = new X509EncodedKeySpec(info);
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(spec));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException noSuchPointOrSignature) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeskKey key && Arrays.equals(info, key.info);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(info);
    }

    @Override
    public String toString() {
        return fingerprint();
    }
}
