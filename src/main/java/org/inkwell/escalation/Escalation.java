package org.inkwell.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.inkwell.person.Viewer;
import org.inkwell.ticket.Ticket;

/** That a supplier was asked, by whom, why, and under which agreement. */
@Entity
@Table(name = "escalation")
public class Escalation {

    @Id private UUID id;
    private long ticket;
    private UUID school;
    private UUID supplier;

    @Column(name = "supplier_name")
    private String supplierName;

    private String agreement;
    private String reason;

    @SuppressWarnings("unused") // unique in the table: the same parcel goes once
    private String digest;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Column(name = "escalated_by_name")
    private String escalatedByName;

    protected Escalation() {}

    Escalation(Ticket ticket, Parcel parcel, String reason, Viewer by, Instant at) {
        this.id = UUID.randomUUID();
        this.ticket = ticket.id();
        this.school = ticket.school();
        this.supplier = parcel.supplier().id();
        this.supplierName = parcel.supplier().name();
        this.agreement = parcel.agreement().reference();
        this.reason = reason;
        this.digest = parcel.digest();
        this.escalatedAt = at;
        this.escalatedByName = by.name();
    }

    public UUID id() {
        return id;
    }

    public long ticket() {
        return ticket;
    }

    public UUID school() {
        return school;
    }

    public UUID supplier() {
        return supplier;
    }

    public String supplierName() {
        return supplierName;
    }

    /** Reference of the agreement that covered it. */
    public String agreement() {
        return agreement;
    }

    public String reason() {
        return reason;
    }

    public Instant escalatedAt() {
        return escalatedAt;
    }

    public String escalatedByName() {
        return escalatedByName;
    }
}
