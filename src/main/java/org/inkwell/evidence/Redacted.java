package org.inkwell.evidence;

import java.time.Instant;
import java.util.List;

/** What is known of a file once it was inked, before a person released it. */
public record Redacted(
        String engine,
        List<FileCertificate.ModelFile> models,
        List<FileCertificate.Count> counts,
        long leftOut,
        SecondReading reading,
        Instant at,
        String input,
        Digest output) {

    public Redacted {
        models = List.copyOf(models);
        counts = List.copyOf(counts);
    }
}
