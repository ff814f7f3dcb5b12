package org.inkwell.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.inkwell.evidence.DeskKey;
import org.inkwell.evidence.Signer;
import org.inkwell.key.Keyring;

/** Signs certificates by the desk's own key. */
@ApplicationScoped
public class DeskSigner implements Signer {

    private static final String PURPOSE = "evidence";

    private final Keyring keys;

    @Inject
    public DeskSigner(Keyring keys) {
        this.keys = keys;
    }

    protected DeskSigner() {
        this(null);
    }

    @Override
    public DeskKey key() {
        return DeskKey.ofRaw(keys.signing(PURPOSE).publicKey());
    }

    @Override
    public byte[] sign(byte[] message) {
        return keys.signing(PURPOSE).sign(message);
    }
}
