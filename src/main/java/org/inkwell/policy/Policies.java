package org.inkwell.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.redaction.finding.Allowance;

/** Policies of suppliers, with all of their versions. */
@ApplicationScoped
public class Policies {

    private final EntityManager rows;
    private final AccessLog log;
    private final Clock clock;

    @Inject
    public Policies(EntityManager rows, AccessLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    protected Policies() {
        this(null, null, null);
    }

    /** The one that was approved last; empty if none ever was, so that nothing may stay. */
    public Optional<Policy> inForce(UUID supplier) {
        return newestFirst(supplier).stream()
                .filter(policy -> policy.state() == Policy.State.APPROVED)
                .findFirst();
    }

    /** What a release to the supplier is to name. */
    public PolicyReference reference(UUID supplier) {
        return inForce(supplier).map(Policy::reference).orElse(PolicyReference.STRICTEST);
    }

    /** Nothing, if no policy was ever approved. */
    public Set<Allowance> mayStay(UUID supplier) {
        return inForce(supplier).map(Policy::mayStay).orElse(Set.of());
    }

    /** What may stay for every one of the suppliers; nothing if there is none. */
    public Common common(Collection<UUID> suppliers) {
        var inForce = suppliers.stream().map(this::inForce).toList();
        if (inForce.isEmpty() || inForce.stream().anyMatch(Optional::isEmpty)) {
            return Common.STRICTEST;
        }
        var policies = inForce.stream().flatMap(Optional::stream).toList();
        return new Common(
                Stream.of(Allowance.values())
                        .filter(
                                one ->
                                        policies.stream()
                                                .allMatch(policy -> policy.mayStay().contains(one)))
                        .collect(Collectors.toSet()),
                policies.stream().map(Policy::reference).toList());
    }

    /** Newest first, for those who may draft; logged. */
    @Transactional
    public List<Policy> of(Viewer viewer, UUID supplier) {
        if (!mayDraft(viewer)) {
            return List.of();
        }
        log.record(
                Access.of(Actor.of(viewer), Verb.SAW, Policy.reference(supplier) + ", versions"));
        return newestFirst(supplier);
    }

    /** Logged; empty as well for whoever may not look. */
    @Transactional
    public Optional<Policy> find(Viewer viewer, UUID supplier, int version) {
        var found =
                newestFirst(supplier).stream()
                        .filter(policy -> mayDraft(viewer) && policy.version() == version)
                        .findFirst();
        found.ifPresent(policy -> note(viewer, Verb.SAW, policy, ""));
        return found;
    }

    /** Written down without effect. Empty if so; otherwise the sentence that says why not. */
    @Transactional
    public Optional<String> draft(
            Viewer viewer, UUID supplier, String name, Set<Allowance> mayStay, String why) {
        if (!mayDraft(viewer)) {
            return Optional.of("Only a technician or the data-protection manager drafts a policy.");
        }
        if (why.isBlank()) {
            return Optional.of("Enter why this may stay.");
        }
        var others = newestFirst(supplier);
        if (others.stream().anyMatch(policy -> policy.state() == Policy.State.DRAFT)) {
            return Optional.of(
                    "A draft waits for approval already. Withdraw it first, or have it approved.");
        }
        var policy =
                new Policy(
                        supplier,
                        new Terms(
                                Policy.reference(supplier),
                                others.size() + 1,
                                name,
                                mayStay,
                                why.strip(),
                                viewer.name(),
                                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        rows.persist(policy);
        note(viewer, Verb.CHANGED, policy, "drafted");
        return Optional.empty();
    }

    /**
     * It is in force from now on. Empty if so; otherwise the sentence that says why not.
     *
     * @param seen hash of the version that the viewer read
     */
    @Transactional
    public Optional<String> approve(Viewer viewer, UUID supplier, int version, String seen) {
        if (!viewer.is(Role.PROTECTION_LEAD)) {
            return Optional.of("Only the data-protection manager approves a policy.");
        }
        var draft = draft(supplier, version);
        if (draft.isEmpty() || !draft.get().sha256().equals(seen)) {
            return Optional.of("This draft was decided on already. Look at the versions again.");
        }
        draft.get().decide(Policy.State.APPROVED, viewer.name(), clock.instant());
        note(viewer, Verb.CHANGED, draft.get(), "approved, " + draft.get().sha256());
        return Optional.empty();
    }

    /** A draft comes to nothing. Empty if so; otherwise the sentence that says why not. */
    @Transactional
    public Optional<String> withdraw(Viewer viewer, UUID supplier, int version) {
        if (!mayDraft(viewer)) {
            return Optional.of(
                    "Only a technician or the data-protection manager withdraws a draft.");
        }
        var draft = draft(supplier, version);
        if (draft.isEmpty()) {
            return Optional.of("This draft was decided on already. Look at the versions again.");
        }
        draft.get().decide(Policy.State.WITHDRAWN, viewer.name(), clock.instant());
        note(viewer, Verb.CHANGED, draft.get(), "withdrawn");
        return Optional.empty();
    }

    private Optional<Policy> draft(UUID supplier, int version) {
        return rows.createQuery(
                        "select p from Policy p where p.supplier = :supplier"
                                + " and p.version = :version and p.state = :draft",
                        Policy.class)
                .setParameter("supplier", supplier)
                .setParameter("version", version)
                .setParameter("draft", Policy.State.DRAFT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private List<Policy> newestFirst(UUID supplier) {
        return rows.createQuery(
                        "select p from Policy p where p.supplier = :supplier"
                                + " order by p.version desc",
                        Policy.class)
                .setParameter("supplier", supplier)
                .getResultList();
    }

    private void note(Viewer viewer, Verb verb, Policy policy, String what) {
        log.record(new Access(Actor.of(viewer), verb, policy.reference().inWords(), what));
    }

    private static boolean mayDraft(Viewer viewer) {
        return viewer.is(Role.TECHNICIAN) || viewer.is(Role.PROTECTION_LEAD);
    }
}
