package org.inkwell.policy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inkwell.redaction.finding.Allowance;

/** One version of what may stay for a supplier; decided on once, and otherwise never changed. */
@Entity
@Table(name = "policy")
public class Policy {

    /** Where a version stands. */
    public enum State {
        /** Without effect until it is approved. */
        DRAFT,
        /** In force from then on, until the next that is approved. */
        APPROVED,
        /** Never had an effect and never will. */
        WITHDRAWN
    }

    @Id private UUID id;
    private UUID supplier;

    @Column(name = "supplier_name")
    private String supplierName;

    private int version;

    @Column(name = "may_stay")
    private String mayStay;

    private String note;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "drafted_by_name")
    private String draftedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by_name")
    private String decidedByName;

    protected Policy() {}

    Policy(UUID supplier, Terms terms) {
        this.id = UUID.randomUUID();
        this.supplier = supplier;
        this.supplierName = terms.supplier();
        this.version = terms.version();
        this.mayStay = String.join(",", terms.rules());
        this.note = terms.note();
        this.draftedAt = terms.draftedAt();
        this.draftedByName = terms.draftedBy();
        this.sha256 = terms.sha256();
        this.state = State.DRAFT;
    }

    public UUID supplier() {
        return supplier;
    }

    /** Counted from 1 for each supplier. */
    public int version() {
        return version;
    }

    public State state() {
        return state;
    }

    /** What may stay; empty if nothing may. */
    public Set<Allowance> mayStay() {
        return terms().mayStay();
    }

    /** All that a draft says, as it was drafted. */
    public Terms terms() {
        return new Terms(
                reference(supplier),
                version,
                supplierName,
                Terms.ofRules(mayStay),
                note,
                draftedByName,
                draftedAt);
    }

    /** Of its canonical JSON when it was drafted, in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /**
     * The terms, their hash and what became of them. The hash is that of the bytes of the terms as
     * they stand here.
     */
    public JsonObject json() {
        var all =
                Json.createObjectBuilder()
                        .add("terms", terms().json())
                        .add("sha256", sha256)
                        .add("state", state.name().toLowerCase(Locale.ROOT));
        decidedAt().ifPresent(at -> all.add("decided-at", at.toString()));
        decidedByName().ifPresent(name -> all.add("decided-by", name));
        return all.build();
    }

    /** What it changes; against nothing but ink where no other is given. */
    public Comparison against(Optional<Policy> other) {
        return Comparison.of(
                other.map(Policy::terms).orElseGet(() -> terms().strictest()), terms());
    }

    public PolicyReference reference() {
        return new PolicyReference(reference(supplier), version, sha256);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Who approved or withdrew it. */
    public Optional<String> decidedByName() {
        return Optional.ofNullable(decidedByName);
    }

    void decide(State decision, String byName, Instant at) {
        if (state != State.DRAFT || decision == State.DRAFT) {
            throw new IllegalStateException("Version " + version + " is " + state);
        }
        state = decision;
        decidedByName = byName;
        decidedAt = at;
    }

    /** "policy-3f9a1c20": the same for all versions of a supplier's. */
    static String reference(UUID supplier) {
        return "policy-" + supplier.toString().substring(0, 8);
    }
}
