package org.inkwell.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;

/** The certificates of escalations. */
@ApplicationScoped
public class Certificates {

    private final EntityManager rows;
    private final AccessLog log;

    @Inject
    public Certificates(EntityManager rows, AccessLog log) {
        this.rows = rows;
        this.log = log;
    }

    protected Certificates() {
        this(null, null);
    }

    /**
     * Keeps them and names the hash of each in the access log; joins the escalation's transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Viewer viewer, Escalation escalation, List<Vouched> vouched) {
        var ordinal = 0;
        for (var one : vouched) {
            rows.persist(new KeptCertificate(escalation.id(), ordinal++, one));
            log.record(
                    new Access(
                            Actor.of(viewer),
                            Verb.CERTIFIED,
                            one.name() + " of ticket " + escalation.ticket(),
                            "certificate " + one.certificate().sha256()));
        }
    }

    /** The package's first; for technicians and the data-protection manager. */
    public List<KeptCertificate> of(Viewer viewer, Escalation escalation) {
        if (!mayRead(viewer)) return List.of();
        return rows.createQuery(
                        "select c from KeptCertificate c where c.escalation = :escalation"
                                + " order by c.ordinal",
                        KeptCertificate.class)
                .setParameter("escalation", escalation.id())
                .getResultList();
    }

    /** One of them, to take away; logged. */
    public Optional<KeptCertificate> open(Viewer viewer, UUID id) {
        if (!mayRead(viewer)) return Optional.empty();
        var found = Optional.ofNullable(rows.find(KeptCertificate.class, id));
        found.ifPresent(
                certificate ->
                        log.append(
                                Access.of(
                                        Actor.of(viewer),
                                        Verb.SAW,
                                        "certificate " + certificate.sha256())));
        return found;
    }

    private static boolean mayRead(Viewer viewer) {
        return viewer.is(Role.TECHNICIAN) || viewer.is(Role.PROTECTION_LEAD);
    }
}
