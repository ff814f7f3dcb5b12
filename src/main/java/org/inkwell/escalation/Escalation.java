package org.inkwell.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.person.Viewer;
import org.inkwell.policy.PolicyReference;
import org.inkwell.supplier.LawfulGround;
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

    @Column(name = "agreement_ends")
    private LocalDate agreementEnds;

    private String contract;

    @Column(name = "service_name")
    private String serviceName;

    private String country;
    private String safeguard;
    private String policy;

    @Column(name = "policy_version")
    private Integer policyVersion;

    @Column(name = "policy_sha256")
    private String policySha256;

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
        on(parcel.ground());
        this.reason = reason;
        this.digest = parcel.digest();
        this.escalatedAt = at;
        this.escalatedByName = by.name();
    }

    private void on(LawfulGround ground) {
        agreementEnds = ground.agreementEnds();
        contract = ground.contract();
        serviceName = ground.service();
        country = ground.country();
        safeguard = ground.safeguard();
        policy = ground.policy().reference();
        policyVersion = ground.policy().version();
        policySha256 = ground.policy().sha256();
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

    /** The ground as it was; what was escalated before grounds were recorded has none. */
    public Optional<LawfulGround> ground() {
        return Optional.ofNullable(policy)
                .map(
                        named ->
                                new LawfulGround(
                                        contract,
                                        serviceName,
                                        agreement,
                                        agreementEnds,
                                        country,
                                        safeguard,
                                        new PolicyReference(named, policyVersion, policySha256)));
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
