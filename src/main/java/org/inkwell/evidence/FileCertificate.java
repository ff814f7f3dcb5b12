package org.inkwell.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inkwell.redaction.Kind;

/**
 * How one released file came to be.
 *
 * @param engine that inked it, with its version
 * @param models that could have taken part
 * @param policy by which it was inked
 * @param counts of what went, by kind and rule
 * @param leftOut parts of the file that could not be vouched for and are not in it
 * @param reading again, after the inking
 * @param redacted when it was inked
 * @param release by a person
 * @param input SHA-256 of the original
 * @param output the released file
 */
public record FileCertificate(
        String form,
        String engine,
        List<ModelFile> models,
        PolicyVersion policy,
        List<Count> counts,
        long leftOut,
        SecondReading reading,
        Instant redacted,
        Release release,
        Ground ground,
        String input,
        Digest output)
        implements Certificate {

    static final String FORM = "inkwell-file-1";

    public FileCertificate {
        requireForm(form);
        Objects.requireNonNull(engine, "engine");
        models = List.copyOf(models);
        Objects.requireNonNull(policy, "policy");
        counts = List.copyOf(counts);
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(redacted, "redacted");
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(ground, "ground");
        Sha256.require(input);
        Objects.requireNonNull(output, "output");
    }

    public FileCertificate(
            Redacted redacted, PolicyVersion policy, Release release, Ground ground) {
        this(
                FORM,
                redacted.engine(),
                redacted.models(),
                policy,
                redacted.counts(),
                redacted.leftOut(),
                redacted.reading(),
                redacted.at(),
                release,
                ground,
                redacted.input(),
                redacted.output());
    }

    /** A file that took part, by name and SHA-256. */
    public record ModelFile(String name, String sha256) {

        public ModelFile {
            Objects.requireNonNull(name, "name");
            Sha256.require(sha256);
        }
    }

    /** How often a rule took something of a kind. */
    public record Count(Kind kind, String rule, long count) {

        public Count {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * A person's decision.
     *
     * @param by who released exactly these bytes
     * @param seconds between their first look at the file and the decision; null if they never had
     *     it before them at the desk
     */
    public record Release(String by, Instant at, Long seconds) {

        public Release {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }
    }

    @Override
    public Optional<String> names(Digest file) {
        return file.equals(output) ? Optional.of("the released file") : Optional.empty();
    }

    @Override
    public Digest main() {
        return output;
    }

    private static void requireForm(String form) {
        if (!FORM.equals(form)) {
            throw new IllegalArgumentException("Another form");
        }
    }
}
