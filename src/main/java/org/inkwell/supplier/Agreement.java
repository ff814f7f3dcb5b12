package org.inkwell.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a supplier signed about data that it is given; in force on both of its days. */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id private UUID id;
    private UUID supplier;
    private String reference;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private boolean confidentiality;
    private boolean purpose;
    private boolean onward;

    protected Agreement() {}

    public Agreement(
            UUID id,
            UUID supplier,
            String reference,
            LocalDate signedOn,
            LocalDate endsOn,
            Set<Promise> accepted) {
        if (endsOn.isBefore(signedOn)) {
            throw new IllegalArgumentException("An agreement ends after it is signed.");
        }
        this.id = id;
        this.supplier = supplier;
        this.reference = reference;
        this.signedOn = signedOn;
        this.endsOn = endsOn;
        this.confidentiality = accepted.contains(Promise.CONFIDENTIALITY);
        this.purpose = accepted.contains(Promise.PURPOSE);
        this.onward = accepted.contains(Promise.ONWARD);
    }

    public UUID id() {
        return id;
    }

    public UUID supplier() {
        return supplier;
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

    /** Those that it does not hold, in their order. */
    public List<Promise> missing() {
        return Stream.of(Promise.values()).filter(promise -> !holds(promise)).toList();
    }

    private boolean holds(Promise promise) {
        return switch (promise) {
            case CONFIDENTIALITY -> confidentiality;
            case PURPOSE -> purpose;
            case ONWARD -> onward;
        };
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(signedOn) && !day.isAfter(endsOn);
    }
}
