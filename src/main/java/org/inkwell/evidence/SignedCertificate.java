package org.inkwell.evidence;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Base64;
import org.inkwell.redaction.Hashes;

/**
 * A certificate with the signature over its canonical JSON: {@code {"certificate": …, "key": …,
 * "signature": …}}, itself in canonical form.
 */
public final class SignedCertificate {

    private final Certificate certificate;
    private final DeskKey key;
    private final byte[] signature;

    private SignedCertificate(Certificate certificate, DeskKey key, byte[] signature) {
        this.certificate = certificate;
        this.key = key;
        this.signature = signature.clone();
    }

    public static SignedCertificate sign(Certificate certificate, Signer signer) {
        var message = CanonicalJson.write(CertificateJson.write(certificate));
        return new SignedCertificate(certificate, signer.key(), signer.sign(message));
    }

    /**
     * What {@link #json} wrote.
     *
     * @throws MalformedException if the bytes are not, to the last one, what {@link #json} writes
     */
    public static SignedCertificate read(byte[] json) throws MalformedException {
        var document = StrictJson.read(json);
        if (document.size() != 3
                || !(document.get("certificate") instanceof JsonObject stated)
                || !(document.get("key") instanceof JsonPrimitive key)
                || !(document.get("signature") instanceof JsonPrimitive signature)) {
            throw new MalformedException("It is JSON, but no certificate.");
        }
        return new SignedCertificate(
                CertificateJson.read(stated),
                DeskKey.ofBase64(key.getAsString()),
                Base64Text.decode(signature.getAsString()));
    }

    public Certificate certificate() {
        return certificate;
    }

    /** That of its signature; whose it is, it cannot say itself. */
    public DeskKey key() {
        return key;
    }

    /** Whether the key in it made the signature in it. */
    public boolean holds() {
        return key.signed(CanonicalJson.write(CertificateJson.write(certificate)), signature);
    }

    /** The one form of it in bytes. */
    public byte[] json() {
        var document = new JsonObject();
        document.add("certificate", CertificateJson.write(certificate));
        document.addProperty("key", key.base64());
        document.addProperty("signature", Base64.getEncoder().encodeToString(signature));
        return CanonicalJson.write(document);
    }

    /** SHA-256 of {@link #json}, by which log and packages name it. */
    public String sha256() {
        return Hashes.sha256(json());
    }
}
