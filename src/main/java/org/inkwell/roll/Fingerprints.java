package org.inkwell.roll;

import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One keyed hash for each person, in the order of the hashes: it tells nothing without the key. */
record Fingerprints(Set<String> all) {

    static Fingerprints none() {
        return new Fingerprints(Set.of());
    }

    static Fingerprints of(Stream<String> identities, Mac key) {
        return new Fingerprints(
                identities
                        .map(one -> hash(one, key))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String hash(String identity, Mac key) {
        try {
            return HexFormat.of()
                    .formatHex(key.computeMac(identity.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The roll's key cannot sign.", impossible);
        }
    }

    /** As {@link #written} has them. */
    static Fingerprints parse(String written) {
        return written.isEmpty() ? none() : new Fingerprints(Set.of(written.split(" ", -1)));
    }

    String written() {
        return String.join(" ", all);
    }

    /** How many of these the other has not. */
    long without(Fingerprints other) {
        return all.stream().filter(hash -> !other.all.contains(hash)).count();
    }
}
