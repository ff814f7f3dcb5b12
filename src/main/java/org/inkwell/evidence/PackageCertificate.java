package org.inkwell.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What went to a supplier together.
 *
 * @param manifest lists every file of the package with its digest
 * @param text of the mail: UTF-8, lines ended by LF alone
 * @param textCounts what was inked in subject and text
 * @param archives the ZIP with all of it; empty where the mail carries file by file
 * @param certificates SHA-256 of the signed certificate of each file, in the manifest's order
 */
public record PackageCertificate(
        String form,
        String engine,
        PolicyVersion policy,
        Ground ground,
        Digest manifest,
        Digest text,
        List<FileCertificate.Count> textCounts,
        List<Digest> archives,
        List<String> certificates)
        implements Certificate {

    static final String FORM = "inkwell-package-1";

    public PackageCertificate {
        if (!FORM.equals(form)) {
            throw new IllegalArgumentException("Another form");
        }
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(manifest, "manifest");
        Objects.requireNonNull(text, "text");
        textCounts = List.copyOf(textCounts);
        archives = List.copyOf(archives);
        certificates = List.copyOf(certificates);
        certificates.forEach(Sha256::require);
    }

    public PackageCertificate(
            String engine,
            PolicyVersion policy,
            Ground ground,
            Digest manifest,
            Digest text,
            List<FileCertificate.Count> textCounts,
            List<Digest> archives,
            List<String> certificates) {
        this(FORM, engine, policy, ground, manifest, text, textCounts, archives, certificates);
    }

    @Override
    public Optional<String> names(Digest file) {
        if (archives.contains(file)) {
            return Optional.of("the archive of the package");
        }
        if (file.equals(manifest)) {
            return Optional.of("the manifest of the package");
        }
        return file.equals(text) ? Optional.of("the text of the mail") : Optional.empty();
    }

    @Override
    public Digest main() {
        return archives.isEmpty() ? manifest : archives.get(0);
    }
}
