package org.inkwell.evidence;

/** Who signs: it has a private key and shows the public one. */
public interface Signer {

    DeskKey key();

    /** An Ed25519 signature (RFC 8032), 64 bytes; the same for the same message. */
    byte[] sign(byte[] message);
}
