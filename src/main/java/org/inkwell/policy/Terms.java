package org.inkwell.policy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.Hashes;
import org.inkwell.redaction.finding.Allowance;

/**
 * All that a version of a policy says.
 *
 * @param policy its reference
 * @param supplier whom it is for, by name
 * @param note why, in the drafter's words
 */
public record Terms(
        String policy,
        int version,
        String supplier,
        Set<Allowance> mayStay,
        String note,
        String draftedBy,
        Instant draftedAt) {

    public Terms {
        mayStay = Set.copyOf(mayStay);
    }

    /** Rules of what may stay, in alphabetical order. */
    List<String> rules() {
        return mayStay.stream().map(Allowance::rule).sorted().toList();
    }

    /** What rules with commas between them stand for. */
    static Set<Allowance> ofRules(String rules) {
        return Stream.of(rules.split(","))
                .flatMap(rule -> Allowance.ofRule(rule).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Keys in alphabetical order, no blanks: the same terms make the same bytes. */
    public byte[] canonical() {
        return json().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Of {@link #canonical}, in hexadecimal digits. */
    public String sha256() {
        return Hashes.sha256(canonical());
    }

    /** Before there was a first version. */
    Terms strictest() {
        return new Terms(policy, 0, supplier, Set.of(), "", "", draftedAt);
    }

    JsonObject json() {
        var rules = Json.createArrayBuilder();
        rules().forEach(rules::add);
        return Json.createObjectBuilder()
                .add("drafted-at", draftedAt.toString())
                .add("drafted-by", draftedBy)
                .add("may-stay", rules)
                .add("note", note)
                .add("policy", policy)
                .add("supplier", supplier)
                .add("version", version)
                .build();
    }

    /**
     * Line by line, as two versions are compared.
     *
     * @param heading what the line is about
     */
    public record Line(String heading, String says) {}

    List<Line> lines() {
        return Stream.concat(
                        Stream.of(Allowance.values())
                                .map(
                                        one ->
                                                new Line(
                                                        capital(one.words()),
                                                        mayStay.contains(one) ? "stay" : "inked")),
                        Stream.of(new Line("Note", note), new Line("Drafted by", draftedBy)))
                .toList();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
