package org.inkwell.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.redaction.finding.SchoolRecord;

/** Schools and services. */
@ApplicationScoped
public class Schools {

    private final EntityManager rows;
    private final AccessLog log;

    @Inject
    public Schools(EntityManager rows, AccessLog log) {
        this.rows = rows;
        this.log = log;
    }

    protected Schools() {
        this(null, null);
    }

    public Optional<School> find(UUID id) {
        return Optional.ofNullable(rows.find(School.class, id));
    }

    public Optional<Service> service(UUID id) {
        return Optional.ofNullable(rows.find(Service.class, id));
    }

    /** Those for which the viewer may log a ticket, by name. */
    public List<School> of(Viewer viewer) {
        return all().stream().filter(school -> viewer.mayLogFor(school.id())).toList();
    }

    public List<School> all() {
        return rows.createQuery("select s from School s order by s.name", School.class)
                .getResultList();
    }

    public List<Service> services() {
        return rows.createQuery("select s from Service s order by s.name", Service.class)
                .getResultList();
    }

    /** What tells the school from its people. */
    public Optional<SchoolRecord> record(UUID school) {
        return find(school).map(School::record);
    }

    /**
     * Its numbers and postcode, by which a policy may let them stay.
     *
     * @return whether the viewer may set them
     */
    @Transactional
    public boolean record(Viewer viewer, UUID school, SchoolRecord record) {
        if (!viewer.is(Role.PROTECTION_LEAD)) {
            return false;
        }
        rows.find(School.class, school).record(record);
        log.record(
                new Access(
                        Actor.of(viewer),
                        Verb.CHANGED,
                        "school " + school,
                        "numbers and postcode recorded"));
        return true;
    }

    @Transactional
    public void add(School school) {
        rows.persist(school);
    }

    @Transactional
    public void add(Service service) {
        rows.persist(service);
    }

    /**
     * How long originals that arrive from now on live at the most, 1 to 72 hours.
     *
     * @return whether the viewer may set it
     */
    @Transactional
    public boolean keep(Viewer viewer, UUID school, Duration keep) {
        if (!viewer.is(Role.PROTECTION_LEAD)) {
            return false;
        }
        rows.find(School.class, school).keep(keep);
        log.record(
                new Access(
                        Actor.of(viewer),
                        Verb.CHANGED,
                        "school " + school,
                        "originals kept for " + keep.toHours() + " hours"));
        return true;
    }
}
