package org.inkwell.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The desk's keys by name, made when first asked for. Thread-safe. */
@ApplicationScoped
public class Keyring {

    private final Aead master;
    private final WrappedKeys wrapped;
    private final Map<String, KeysetHandle> open = new ConcurrentHashMap<>();

    @Inject
    public Keyring(Aead master, WrappedKeys wrapped) {
        this.master = master;
        this.wrapped = wrapped;
    }

    protected Keyring() {
        this(null, null);
    }

    /** The school's own key, which wraps the data key of each of its files. */
    public Aead school(Object school) {
        return primitive("school/" + school, PredefinedAeadParameters.AES256_GCM, Aead.class);
    }

    /** Seals the entries of the access log. */
    public Aead log() {
        return primitive("log", PredefinedAeadParameters.AES256_GCM, Aead.class);
    }

    /** Signs what must come back unforged: reply addresses and the like. */
    public Mac mac(String purpose) {
        return primitive(
                "mac/" + purpose, PredefinedMacParameters.HMAC_SHA256_256BITTAG, Mac.class);
    }

    /** Signs what strangers verify by its public key: Ed25519. */
    public SigningKey signing(String purpose) {
        return new SigningKey(
                keyset("sign/" + purpose, PredefinedSignatureParameters.ED25519WithRawOutput));
    }

    private <P> P primitive(String name, Parameters parameters, Class<P> type) {
        try {
            return keyset(name, parameters).getPrimitive(TinkConfig2026.get(), type);
        } catch (GeneralSecurityException wrongKind) {
            throw new IllegalStateException("Key " + name + " is of another kind.", wrongKind);
        }
    }

    private KeysetHandle keyset(String name, Parameters parameters) {
        return open.computeIfAbsent(name, missing -> load(missing, parameters));
    }

    private KeysetHandle load(String name, Parameters parameters) {
        var label = name.getBytes(StandardCharsets.UTF_8);
        try {
            var keyset = wrapped.find(name);
            if (keyset.isEmpty()) {
                var fresh = KeysetHandle.generateNew(parameters, TinkConfig2026.get());
                wrapped.addIfMissing(
                        name,
                        TinkProtoKeysetFormat.serializeEncryptedKeyset(
                                fresh, master, label, TinkConfig2026.get()));
                keyset = wrapped.find(name);
            }
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                    keyset.get(), master, label, TinkConfig2026.get());
        } catch (GeneralSecurityException wrongMaster) {
            throw new IllegalStateException(
                    "Key " + name + " does not open: the master key is not the one that sealed it.",
                    wrongMaster);
        }
    }
}
