package org.inkwell.evidence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inkwell.evidence.FileCertificate.Count;
import org.inkwell.evidence.FileCertificate.ModelFile;
import org.inkwell.evidence.SecondReading.Result;
import org.inkwell.redaction.Evidence;
import org.inkwell.redaction.Inked;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.redaction.document.ink.Tally;
import org.inkwell.redaction.model.Model;

/** What is known of a file once it was inked, before a person releases it. */
public record Redacted(
        String engine,
        List<ModelFile> models,
        List<Count> counts,
        long leftOut,
        SecondReading reading,
        Instant at,
        String input,
        Digest output) {

    public Redacted {
        models = List.copyOf(models);
        counts = List.copyOf(counts);
    }

    /** Of a picture as it is to be released, pseudonyms and all. */
    public static Redacted of(Inked inked, Instant at) {
        var evidence = inked.evidence();
        var reasons =
                inked.findings().stream()
                        .map(found -> new Tally.Reason(found.kind(), found.rule()))
                        .collect(groupingBy(reason -> reason, TreeMap::new, counting()));
        return new Redacted(
                evidence.engine(),
                files(evidence.models()),
                counts(reasons),
                0,
                reading(evidence),
                at,
                evidence.inputSha256(),
                Digest.of(inked.png()));
    }

    /**
     * Of a document as it is to be released.
     *
     * @param models that could have taken part
     */
    public static Redacted of(InkedDocument inked, List<Model> models, Instant at) {
        var result = inked.rounds() > 1 ? Result.INKED_AGAIN : Result.NOTHING_FOUND;
        return new Redacted(
                Redactor.ENGINE,
                files(models),
                counts(new TreeMap<>(inked.tally().counts())),
                inked.tally().leftOut(),
                new SecondReading(result, inked.rounds(), true),
                at,
                inked.inputSha256(),
                Digest.of(inked.file()));
    }

    /** What {@link #json} wrote. */
    public static Redacted ofJson(String json) {
        return CertificateJson.redacted(json);
    }

    /** For whoever keeps it until the release. */
    public String json() {
        return new String(CertificateJson.write(this), StandardCharsets.UTF_8);
    }

    private static SecondReading reading(Evidence evidence) {
        var rounds =
                (int)
                        evidence.timings().stream()
                                .filter(timing -> timing.stage().equals("read again"))
                                .count();
        return switch (evidence.proof()) {
            case READ_AGAIN -> new SecondReading(Result.NOTHING_FOUND, rounds, true);
            case INKED_AGAIN -> new SecondReading(Result.INKED_AGAIN, rounds, true);
            case REVIEWED -> new SecondReading(Result.CHANGED_BY_A_PERSON, rounds, false);
        };
    }

    private static List<ModelFile> files(List<Model> models) {
        return models.stream()
                .map(model -> new ModelFile(name(model.place()), model.sha256()))
                .toList();
    }

    /** What follows the last stroke or colon of its place. */
    private static String name(String place) {
        return place.replaceAll("^.*[/:]", "");
    }

    private static List<Count> counts(Map<Tally.Reason, Long> reasons) {
        return reasons.entrySet().stream()
                .map(
                        counted ->
                                new Count(
                                        counted.getKey().kind(),
                                        counted.getKey().rule(),
                                        counted.getValue()))
                .toList();
    }
}
