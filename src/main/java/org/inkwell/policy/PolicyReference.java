package org.inkwell.policy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.inkwell.redaction.Hashes;

/**
 * Names one version of a policy, as releases and their evidence do.
 *
 * @param reference of the policy, the same for all of its versions
 * @param version counted from 1; 0 while nothing was ever approved, so that nothing may stay
 * @param sha256 of the version's canonical JSON, in hexadecimal digits
 */
public record PolicyReference(String reference, int version, String sha256) {

    /** Of whoever has no policy: nothing may stay. */
    public static final PolicyReference STRICTEST =
            new PolicyReference(
                    "strictest",
                    0,
                    Hashes.sha256("{\"may-stay\":[]}".getBytes(StandardCharsets.UTF_8)));

    public PolicyReference {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(sha256, "sha256");
        if (version < 0) {
            throw new IllegalArgumentException("Versions are counted from 1: " + version);
        }
    }

    /** "policy-3f9a1c20, version 4". */
    public String inWords() {
        return reference + ", version " + version;
    }
}
