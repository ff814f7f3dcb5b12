package org.inkwell.escalation;

import org.inkwell.evidence.SignedCertificate;

/**
 * A file or package, and what the desk vouches for.
 *
 * @param name of what is certified, in the package
 */
public record Vouched(String name, SignedCertificate certificate) {

    /** As it goes along. */
    Item item() {
        return new Item(name + ".certificate.json", "application/json", certificate.json());
    }
}
