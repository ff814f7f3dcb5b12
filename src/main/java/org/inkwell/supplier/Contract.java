package org.inkwell.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A school has this supplier help with this service; in force on both of its days. */
@Entity
@Table(name = "contract")
public class Contract {

    @Id private UUID id;
    private String reference;
    private UUID school;
    private UUID supplier;
    private UUID service;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Contract() {}

    /**
     * @param reference as it stands on the paper
     */
    public Contract(
            UUID id,
            String reference,
            UUID school,
            UUID supplier,
            UUID service,
            LocalDate startsOn,
            LocalDate endsOn) {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("A contract ends after it starts.");
        }
        this.id = id;
        this.reference = reference;
        this.school = school;
        this.supplier = supplier;
        this.service = service;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    public UUID id() {
        return id;
    }

    /** As it stands on the paper; of one that was recorded without, the beginning of its id. */
    public String reference() {
        return reference.isBlank() ? "contract " + id.toString().substring(0, 8) : reference;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    UUID school() {
        return school;
    }

    UUID supplier() {
        return supplier;
    }

    UUID service() {
        return service;
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
