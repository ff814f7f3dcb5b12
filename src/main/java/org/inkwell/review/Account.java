package org.inkwell.review;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.policy.Common;
import org.inkwell.redaction.Evidence;
import org.inkwell.redaction.Evidence.Proof;
import org.inkwell.redaction.Inked;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.redaction.document.ink.Tally.Reason;
import org.inkwell.redaction.model.Model;

/**
 * How a file came to be inked, for whoever audits it: kinds, rules, counts and hashes; never a text
 * or a place.
 *
 * @param models every model that could have taken part: its id and the SHA-256 of its bytes
 * @param inputSha256 of the file that came
 * @param outputSha256 of the file that was made
 * @param proof who or what says that nothing was left
 * @param rounds how often a document was read again; 0 for a picture, of which the proof says it
 * @param leftOut parts that could not be vouched for and are not in what was made
 * @param counts in their order
 * @param stays what a policy let stay
 */
public record Account(
        String engine,
        SortedMap<String, String> models,
        String inputSha256,
        String outputSha256,
        Proof proof,
        int rounds,
        long leftOut,
        List<Count> counts,
        Stays stays) {

    public Account {
        counts = List.copyOf(counts);
    }

    /** How often a rule took something of a kind. */
    public record Count(Kind kind, String rule, long count) {

        /** A sentence without its full stop: "3 × Name: known as a name". */
        public String sentence() {
            return count + " × " + MarkWords.kind(kind) + ": " + Reasons.of(kind, rule);
        }
    }

    static Account of(Inked inked, Stays stays) {
        Evidence evidence = inked.evidence();
        return new Account(
                evidence.engine(),
                hashes(evidence.models()),
                evidence.inputSha256(),
                evidence.outputSha256(),
                evidence.proof(),
                0,
                0,
                counts(
                        inked.findings().stream()
                                .map(finding -> new Reason(finding.kind(), finding.rule()))
                                .collect(Collectors.groupingBy(r -> r, Collectors.counting()))),
                stays);
    }

    static Account of(InkedDocument inked, Collection<Model> models, Common policy) {
        return new Account(
                Redactor.ENGINE,
                hashes(models),
                inked.inputSha256(),
                inked.outputSha256(),
                inked.rounds() == 1 ? Proof.READ_AGAIN : Proof.INKED_AGAIN,
                inked.rounds(),
                inked.tally().leftOut(),
                counts(inked.tally().counts()),
                Stays.of(inked, policy));
    }

    /** As it is kept. */
    String json() {
        var hashes = Json.createObjectBuilder();
        models.forEach(hashes::add);
        var counted = Json.createArrayBuilder();
        counts.forEach(
                count ->
                        counted.add(
                                Json.createObjectBuilder()
                                        .add("kind", count.kind().name())
                                        .add("rule", count.rule())
                                        .add("count", count.count())));
        return Json.createObjectBuilder()
                .add("engine", engine)
                .add("models", hashes)
                .add("input_sha256", inputSha256)
                .add("output_sha256", outputSha256)
                .add("proof", proof.name())
                .add("read_again", rounds)
                .add("parts_left_out", leftOut)
                .add("counts", counted)
                .add("stays", stays.json())
                .build()
                .toString();
    }

    /** The same again. */
    static Account read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return read(reader.readObject());
        }
    }

    private static Account read(JsonObject json) {
        var models = new TreeMap<String, String>();
        var hashes = json.getJsonObject("models");
        hashes.keySet().forEach(id -> models.put(id, hashes.getString(id)));
        return new Account(
                json.getString("engine"),
                models,
                json.getString("input_sha256"),
                json.getString("output_sha256"),
                Proof.valueOf(json.getString("proof")),
                json.getInt("read_again"),
                json.getJsonNumber("parts_left_out").longValue(),
                json.getJsonArray("counts").getValuesAs(JsonObject.class).stream()
                        .map(Account::count)
                        .toList(),
                Stays.read(json.getJsonObject("stays")));
    }

    private static Count count(JsonObject json) {
        return new Count(
                Kind.valueOf(json.getString("kind")),
                json.getString("rule"),
                json.getJsonNumber("count").longValue());
    }

    private static SortedMap<String, String> hashes(Collection<Model> models) {
        var hashes = new TreeMap<String, String>();
        models.forEach(model -> hashes.put(model.id(), model.sha256()));
        return hashes;
    }

    private static List<Count> counts(Map<Reason, Long> counted) {
        Stream<Map.Entry<Reason, Long>> sorted =
                counted.entrySet().stream().sorted(Map.Entry.comparingByKey());
        return sorted.map(
                        entry ->
                                new Count(
                                        entry.getKey().kind(),
                                        entry.getKey().rule(),
                                        entry.getValue()))
                .toList();
    }
}
