package org.inkwell.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkwell.evidence.Verdict.Result;

/** Holds a file against a certificate, and the certificate against a key; without the desk. */
public final class Verification {

    private final Optional<String> fingerprint;

    /**
     * @param fingerprint of the key that is known to be the desk's, if it is known
     */
    private Verification(Optional<String> fingerprint) {
        this.fingerprint = fingerprint;
    }

    /** By nothing but the key that the certificate carries itself. */
    public static Verification withoutKey() {
        return new Verification(Optional.empty());
    }

    /**
     * By a key that is known to be the desk's.
     *
     * @param key a fingerprint in hexadecimal digits, or a public key in PEM
     * @throws MalformedException if it is neither
     */
    public static Verification withKey(String key) throws MalformedException {
        var typed = Sha256.typed(key);
        return new Verification(
                Optional.of(typed.isPresent() ? typed.get() : DeskKey.ofPem(key).fingerprint()));
    }

    public Verdict of(Digest file, byte[] certificate) {
        try {
            return of(file, SignedCertificate.read(certificate));
        } catch (MalformedException broken) {
            return new Verdict(
                    Result.REFUSED,
                    List.of("The certificate cannot be relied on. " + broken.getMessage()));
        }
    }

    private Verdict of(Digest file, SignedCertificate signed) {
        var sentences = new ArrayList<String>();
        var named = signed.certificate().names(file);
        sentences.add(
                named.map(what -> "The file is " + what + " that the certificate names.")
                        .orElseGet(() -> another(file, signed.certificate().main())));
        var holds = signed.holds();
        sentences.add(
                holds
                        ? "The signature is good: the certificate says what was signed."
                        : "The signature is not good: certificate, key or signature was changed.");
        if (!holds) {
            return new Verdict(Result.REFUSED, sentences);
        }
        sentences.add(whose(signed.key()));
        var right = fingerprint.isEmpty() || fingerprint.get().equals(signed.key().fingerprint());
        if (named.isEmpty() || !right) {
            return new Verdict(Result.REFUSED, sentences);
        }
        Told.of(signed.certificate())
                .forEach(told -> sentences.add(told.label() + ": " + told.sentences()));
        return new Verdict(
                fingerprint.isEmpty() ? Result.KEY_NOT_GIVEN : Result.VERIFIED, sentences);
    }

    private static String another(Digest file, Digest named) {
        return "The file is not the one that the certificate names: that one has %s and SHA-256 %s, this one %s and SHA-256 %s."
                .formatted(
                        Words.bytes(named.bytes()),
                        named.sha256(),
                        Words.bytes(file.bytes()),
                        file.sha256());
    }

    private String whose(DeskKey key) {
        if (fingerprint.isEmpty()) {
            return "No key was given with --key. All that can be said is that the certificate was"
                    + " signed by the key that it carries itself, which anybody could have made."
                    + " Compare its fingerprint with the one that the desk publishes: "
                    + Sha256.grouped(key.fingerprint());
        }
        return fingerprint.get().equals(key.fingerprint())
                ? "It was signed by the key that was given with --key."
                : "It was signed by another key than the one that was given with --key: "
                        + Sha256.grouped(key.fingerprint());
    }
}
