package org.inkwell.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.policy.Common;
import org.inkwell.policy.Policies;
import org.inkwell.review.SupplierWishes;
import org.inkwell.school.Service;

/** Suppliers, their agreements, and the contracts that name them. */
@ApplicationScoped
public class Suppliers implements SupplierWishes {

    /** Agreements end at midnight where the schools are. */
    private static final ZoneId SCHOOLS = ZoneId.of("Europe/London");

    private final EntityManager rows;
    private final Policies policies;
    private final AccessLog log;
    private final Clock clock;

    @Inject
    public Suppliers(EntityManager rows, Policies policies, AccessLog log, Clock clock) {
        this.rows = rows;
        this.policies = policies;
        this.log = log;
        this.clock = clock;
    }

    protected Suppliers() {
        this(null, null, null, null);
    }

    public Optional<Supplier> find(UUID id) {
        return Optional.ofNullable(rows.find(Supplier.class, id));
    }

    public List<Supplier> all() {
        return rows.createQuery("select s from Supplier s order by s.name", Supplier.class)
                .getResultList();
    }

    /** Newest first. */
    public List<Agreement> agreements(UUID supplier) {
        return rows.createQuery(
                        "select a from Agreement a where a.supplier = :supplier"
                                + " order by a.endsOn desc",
                        Agreement.class)
                .setParameter("supplier", supplier)
                .getResultList();
    }

    /** Newest first. */
    public List<Safeguard> safeguards(UUID supplier) {
        return rows.createQuery(
                        "select s from Safeguard s where s.supplier = :supplier"
                                + " order by s.endsOn desc",
                        Safeguard.class)
                .setParameter("supplier", supplier)
                .getResultList();
    }

    /** Today's ground for sending, or the sentence that says which is missing. */
    public Cover cover(UUID school, UUID service, UUID supplierId) {
        return find(supplierId)
                .map(supplier -> papers(school, service, supplier).on(today()))
                .orElseGet(
                        () ->
                                new Cover.Uncovered(
                                        "There is no such supplier. Choose one from the list."));
    }

    private Papers papers(UUID school, UUID service, Supplier supplier) {
        var named = rows.find(Service.class, service);
        return new Papers(
                supplier,
                named == null ? "this service" : named.name(),
                contracts(school).stream()
                        .filter(contract -> contract.service().equals(service))
                        .filter(contract -> contract.supplier().equals(supplier.id()))
                        .toList(),
                agreements(supplier.id()),
                safeguards(supplier.id()),
                policies.inForce(supplier.id()));
    }

    /** The day that it is where the schools are. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(SCHOOLS));
    }

    /** A new agreement, which the data-protection manager records; false for anybody else. */
    @Transactional
    public boolean sign(Viewer viewer, Agreement agreement) {
        return change(
                viewer,
                agreement.supplier(),
                "agreement " + agreement.reference() + " recorded",
                () -> rows.persist(agreement));
    }

    /** A new safeguard, which the data-protection manager records; false for anybody else. */
    @Transactional
    public boolean sign(Viewer viewer, Safeguard safeguard) {
        return change(
                viewer,
                safeguard.supplier(),
                "safeguard " + safeguard.reference() + " recorded",
                () -> rows.persist(safeguard));
    }

    /** A new contract of a school, which the manager records; false for anybody else. */
    @Transactional
    public boolean sign(Viewer viewer, Contract contract) {
        return change(
                viewer,
                contract.supplier(),
                "contract " + contract.reference() + " recorded",
                () -> rows.persist(contract));
    }

    /** Where it works, which the manager records; false for anybody else. */
    @Transactional
    public boolean worksIn(Viewer viewer, UUID supplier, Country country) {
        return change(
                viewer,
                supplier,
                "works in " + country.code(),
                () -> rows.find(Supplier.class, supplier).worksIn(country));
    }

    /** Whether pseudonyms stand on what is inked from now on; false for anybody but the manager. */
    @Transactional
    public boolean wantPseudonyms(Viewer viewer, UUID supplier, boolean wanted) {
        return change(
                viewer,
                supplier,
                wanted ? "pseudonyms on the ink" : "no pseudonyms on the ink",
                () -> rows.find(Supplier.class, supplier).pseudonyms(wanted));
    }

    /** Of those whom a contract in force lets the ticket go to. */
    @Override
    public boolean pseudonyms(long ticket) {
        return rows.createQuery(
                                "select count(c) from Contract c, Supplier s, Ticket t"
                                        + " where t.id = :ticket and c.school = t.school"
                                        + " and c.service = t.service and s.id = c.supplier"
                                        + " and s.pseudonyms = true"
                                        + " and c.startsOn <= :today and c.endsOn >= :today",
                                Long.class)
                        .setParameter("ticket", ticket)
                        .setParameter("today", today())
                        .getSingleResult()
                > 0;
    }

    /** Of those whom a contract in force lets the ticket go to. */
    @Override
    public Common policy(long ticket) {
        return policies.common(
                rows.createQuery(
                                "select distinct c.supplier from Contract c, Ticket t"
                                        + " where t.id = :ticket and c.school = t.school"
                                        + " and c.service = t.service"
                                        + " and c.startsOn <= :today and c.endsOn >= :today"
                                        + " order by c.supplier",
                                UUID.class)
                        .setParameter("ticket", ticket)
                        .setParameter("today", today())
                        .getResultList());
    }

    @Transactional
    public void add(Supplier supplier) {
        rows.persist(supplier);
    }

    @Transactional
    public void add(Agreement agreement) {
        rows.persist(agreement);
    }

    @Transactional
    public void add(Safeguard safeguard) {
        rows.persist(safeguard);
    }

    @Transactional
    public void add(Contract contract) {
        rows.persist(contract);
    }

    private boolean change(Viewer viewer, UUID supplier, String what, Runnable change) {
        if (!viewer.is(Role.PROTECTION_LEAD)) {
            return false;
        }
        change.run();
        log.record(new Access(Actor.of(viewer), Verb.CHANGED, "supplier " + supplier, what));
        return true;
    }

    private List<Contract> contracts(UUID school) {
        return rows.createQuery("select c from Contract c where c.school = :school", Contract.class)
                .setParameter("school", school)
                .getResultList();
    }
}
