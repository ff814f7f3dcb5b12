package org.inkwell.evidence;

/**
 * By which rules a file was inked: what of it may stay for the supplier that it goes to.
 *
 * @param reference by which the desk's people know the policy
 * @param version counted from 1; 0 where nobody approved one, so that nothing may stay
 * @param sha256 of the policy as the desk exports it
 */
public record PolicyVersion(String reference, int version, String sha256) {

    public PolicyVersion {
        if (reference.isBlank() || version < 0) {
            throw new IllegalArgumentException("A policy has a reference and a version");
        }
        Sha256.require(sha256);
    }
}
