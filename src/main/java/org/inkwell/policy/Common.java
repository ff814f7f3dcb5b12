package org.inkwell.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkwell.redaction.Hashes;
import org.inkwell.redaction.finding.Allowance;

/**
 * What may stay for each of several suppliers, so that what is inked under it may go to any.
 *
 * @param mayStay nothing, unless every one of them has a policy that says so
 * @param policies that say so
 */
public record Common(Set<Allowance> mayStay, List<PolicyReference> policies) {

    public static final Common STRICTEST = new Common(Set.of(), List.of());

    public Common {
        mayStay = Set.copyOf(mayStay);
        policies = List.copyOf(policies);
    }

    /**
     * What stands for all of them in evidence: of several the highest version, and the hash of
     * their references, each on a line with its version and hash.
     */
    public PolicyReference reference() {
        if (policies.isEmpty()) {
            return PolicyReference.STRICTEST;
        }
        if (policies.size() == 1) {
            return policies.get(0);
        }
        var lines =
                policies.stream()
                        .map(one -> one.reference() + " " + one.version() + " " + one.sha256())
                        .collect(Collectors.joining("\n"));
        return new PolicyReference(
                policies.stream()
                        .map(PolicyReference::inWords)
                        .collect(Collectors.joining("; ", "common to ", "")),
                policies.stream().mapToInt(PolicyReference::version).max().orElseThrow(),
                Hashes.sha256(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
