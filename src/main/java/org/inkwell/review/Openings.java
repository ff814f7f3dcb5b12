package org.inkwell.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.inkwell.person.Viewer;

/** Who has had what was inked before them, and since when. */
@ApplicationScoped
public class Openings {

    private final EntityManager rows;
    private final Clock clock;

    @Inject
    public Openings(EntityManager rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    protected Openings() {
        this(null, null);
    }

    /** The viewer has it before them; the first time counts. */
    @Transactional
    public void note(Viewer viewer, Attachment attachment) {
        rows.createNativeQuery(
                        "insert into opening (attachment, person, opened_at) values (?, ?, ?)"
                                + " on conflict do nothing")
                .setParameter(1, attachment.id())
                .setParameter(2, viewer.id())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Empty if the viewer never had it before them. */
    Optional<Instant> first(Viewer viewer, Attachment attachment) {
        var found =
                rows.createNativeQuery(
                                "select opened_at from opening where attachment = ? and person = ?")
                        .setParameter(1, attachment.id())
                        .setParameter(2, viewer.id())
                        .getResultList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(((Timestamp) found.get(0)).toInstant());
    }
}
