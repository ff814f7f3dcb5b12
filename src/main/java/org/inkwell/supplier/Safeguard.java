package org.inkwell.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What makes up for a country without adequacy regulations; in force on both of its days. */
@Entity
@Table(name = "safeguard")
public class Safeguard {

    /**
     * What can be one.
     *
     * @see <a href="https://www.legislation.gov.uk/eur/2016/679/article/46">UK GDPR, article 46</a>
     */
    public enum Kind {
        IDTA("International data transfer agreement (IDTA)"),
        ADDENDUM("UK addendum to the EU's standard contractual clauses"),
        BINDING_RULES("Binding corporate rules"),
        PARTIAL_ADEQUACY("Adequacy regulations for organisations of this kind");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it heads a line. */
        public String words() {
            return words;
        }
    }

    @Id private UUID id;
    private UUID supplier;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reference;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Safeguard() {}

    public Safeguard(
            UUID id,
            UUID supplier,
            Kind kind,
            String reference,
            LocalDate signedOn,
            LocalDate endsOn) {
        if (endsOn.isBefore(signedOn)) {
            throw new IllegalArgumentException("A safeguard ends after it is signed.");
        }
        this.id = id;
        this.supplier = supplier;
        this.kind = kind;
        this.reference = reference;
        this.signedOn = signedOn;
        this.endsOn = endsOn;
    }

    public UUID supplier() {
        return supplier;
    }

    public Kind kind() {
        return kind;
    }

    public String reference() {
        return reference;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(signedOn) && !day.isAfter(endsOn);
    }

    /** "International data transfer agreement (IDTA) TR-12, signed 2026-03-01". */
    public String inWords() {
        return kind.words() + " " + reference + ", signed " + signedOn;
    }
}
