package org.inkwell.escalation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkwell.evidence.CertificatePages;
import org.inkwell.evidence.Digest;
import org.inkwell.evidence.FileCertificate.Count;
import org.inkwell.evidence.Ground;
import org.inkwell.evidence.Manifest;
import org.inkwell.evidence.PackageCertificate;
import org.inkwell.evidence.PolicyVersion;
import org.inkwell.evidence.SignedCertificate;
import org.inkwell.evidence.Signer;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.finding.InkedText;

/** Puts files, certificates and manifest together; the same bytes for the same facts. */
final class Wrapping {

    private static final String JSON = "application/json";

    private final Signer signer;
    private final Ground ground;
    private final PolicyVersion policy;

    Wrapping(Signer signer, Ground ground, PolicyVersion policy) {
        this.signer = signer;
        this.ground = ground;
        this.policy = policy;
    }

    /**
     * @param files with the certificate of each, under the same name
     */
    Wrapped wrap(
            Way way, InkedText subject, InkedText body, List<Item> files, List<Vouched> vouched) {
        var contents = new ArrayList<Item>(files);
        vouched.stream().map(Vouched::item).forEach(contents::add);
        if (way == Way.LINKED) {
            contents.add(message(subject, body));
        }
        var manifest = new Item("manifest.json", JSON, manifest(contents));
        contents.add(manifest);
        var archive =
                way == Way.LINKED ? Optional.of(Archive.of(contents)) : Optional.<Item>empty();
        var pack = new Vouched("package", pack(manifest, subject, body, archive, vouched));
        var all = Stream.concat(Stream.of(pack), vouched.stream()).toList();
        var slips = Stream.of(pack.item(), pages(all));
        return new Wrapped(
                way,
                (way == Way.LINKED ? slips : Stream.concat(contents.stream(), slips)).toList(),
                archive,
                way == Way.LINKED ? contents : List.of(),
                all);
    }

    private SignedCertificate pack(
            Item manifest,
            InkedText subject,
            InkedText body,
            Optional<Item> archive,
            List<Vouched> vouched) {
        return SignedCertificate.sign(
                new PackageCertificate(
                        Redactor.ENGINE,
                        policy,
                        ground,
                        manifest.digest(),
                        Digest.of(body.text().getBytes(StandardCharsets.UTF_8)),
                        counts(subject, body),
                        archive.stream().map(Item::digest).toList(),
                        vouched.stream().map(file -> file.certificate().sha256()).toList()),
                signer);
    }

    /** The mail once more, for whoever has the archive alone. */
    private static Item message(InkedText subject, InkedText body) {
        var text = subject.text() + "\n\n" + body.text();
        return new Item("message.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] manifest(List<Item> contents) {
        var lines = new LinkedHashMap<String, Digest>();
        contents.forEach(item -> lines.put(item.name(), item.digest()));
        return new Manifest(lines).json();
    }

    private static Item pages(List<Vouched> all) {
        var certificates = all.stream().map(Vouched::certificate).toList();
        var pdf = CertificatePages.pdf(certificates);
        return new Item("certificates.pdf", "application/pdf", pdf);
    }

    /** Of a text the desk keeps kinds alone, not rules. */
    private static List<Count> counts(InkedText subject, InkedText body) {
        var sums = new EnumMap<Kind, Long>(Kind.class);
        Stream.of(subject, body)
                .forEach(text -> text.inked().forEach((kind, n) -> sums.merge(kind, n, Long::sum)));
        return sums.entrySet().stream()
                .map(sum -> new Count(sum.getKey(), "text", sum.getValue()))
                .toList();
    }
}
