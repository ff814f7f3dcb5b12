package org.inkwell.review;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.Map;
import org.inkwell.policy.Common;
import org.inkwell.policy.PolicyReference;
import org.inkwell.redaction.Inked;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.redaction.finding.Allowance;

/**
 * What stays in a file because it may, and by which policy.
 *
 * @param counts how many places of each sort; of a sort that is not in it there is none
 */
public record Stays(PolicyReference policy, Map<Allowance, Long> counts) {

    public Stays {
        counts = Map.copyOf(counts);
    }

    static Stays nothing() {
        return new Stays(PolicyReference.STRICTEST, Map.of());
    }

    /** What stays on a picture is shown to whoever reviews it, as doubts are. */
    static Stays of(Inked inked, Common policy) {
        var counts = new EnumMap<Allowance, Long>(Allowance.class);
        inked.doubts()
                .forEach(
                        doubt ->
                                Allowance.ofRule(doubt.rule())
                                        .ifPresent(sort -> counts.merge(sort, 1L, Long::sum)));
        return new Stays(policy.reference(), counts);
    }

    static Stays of(InkedDocument inked, Common policy) {
        return new Stays(policy.reference(), inked.tally().kept());
    }

    JsonObject json() {
        var counted = Json.createObjectBuilder();
        Allowance.set(counts.keySet()).forEach(sort -> counted.add(sort.rule(), counts.get(sort)));
        return Json.createObjectBuilder()
                .add("policy", policy.reference())
                .add("version", policy.version())
                .add("sha256", policy.sha256())
                .add("counts", counted)
                .build();
    }

    /** Nothing of a file that was inked before there were policies. */
    static Stays read(JsonObject json) {
        if (json == null) {
            return nothing();
        }
        var counts = new EnumMap<Allowance, Long>(Allowance.class);
        var counted = json.getJsonObject("counts");
        counted.keySet()
                .forEach(
                        rule ->
                                Allowance.ofRule(rule)
                                        .ifPresent(
                                                sort ->
                                                        counts.put(
                                                                sort,
                                                                counted.getJsonNumber(rule)
                                                                        .longValue())));
        return new Stays(
                new PolicyReference(
                        json.getString("policy"), json.getInt("version"), json.getString("sha256")),
                counts);
    }
}
