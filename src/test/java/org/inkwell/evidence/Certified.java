package org.inkwell.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.inkwell.redaction.Hashes;
import org.inkwell.redaction.Kind;

/** Made-up files with certificates. */
public final class Certified {

    public static final byte[] FILE = "a picture, inked".getBytes(UTF_8);
    public static final byte[] MANIFEST = "{\"files\":[]}".getBytes(UTF_8);

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private Certified() {}

    public static FileCertificate file() {
        return new FileCertificate(
                redacted(),
                policy(),
                new FileCertificate.Release("Łucja Ağaoğlu", NINE.plusSeconds(90), 42L),
                ground());
    }

    public static PackageCertificate pack() {
        return new PackageCertificate(
                "inkwell-1",
                policy(),
                ground(),
                Digest.of(MANIFEST),
                Digest.of("Please look.".getBytes(UTF_8)),
                List.of(new FileCertificate.Count(Kind.NAME, "roll-name", 2)),
                List.of(),
                List.of(Hashes.sha256(FILE)));
    }

    private static Redacted redacted() {
        return new Redacted(
                "inkwell-1",
                List.of(new FileCertificate.ModelFile("det.onnx", Hashes.sha256(new byte[1]))),
                List.of(
                        new FileCertificate.Count(Kind.NAME, "roll-name", 7),
                        new FileCertificate.Count(Kind.NAME, "column", 5),
                        new FileCertificate.Count(Kind.PUPIL_NUMBER, "upn", 2),
                        new FileCertificate.Count(Kind.PHONE, "phone", 1)),
                1,
                new SecondReading(SecondReading.Result.INKED_AGAIN, 2, true),
                NINE,
                Hashes.sha256("an original".getBytes(UTF_8)),
                Digest.of(FILE));
    }

    private static PolicyVersion policy() {
        return new PolicyVersion("strictest", 1, Hashes.sha256(new byte[0]));
    }

    private static Ground ground() {
        return new Ground(
                "support of a service",
                "Larch & Finch",
                "SIMS",
                "C-104",
                "DSA-2291",
                "United Kingdom",
                "none needed",
                LocalDate.parse("2026-03-02"));
    }
}
