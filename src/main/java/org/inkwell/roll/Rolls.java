package org.inkwell.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.key.Keyring;
import org.inkwell.person.Viewer;
import org.inkwell.redaction.finding.roll.Member;
import org.inkwell.redaction.finding.roll.RollFile;
import org.inkwell.redaction.finding.roll.Who;
import org.inkwell.school.School;
import org.inkwell.vault.Vault;

/** The rolls of schools: proposed, in force, gone. */
@ApplicationScoped
public class Rolls {

    /** A proposal that nobody confirms is destroyed. */
    private static final Duration WAITS = Duration.ofHours(1);

    private final EntityManager rows;
    private final Vault vault;
    private final Keyring keys;
    private final AccessLog log;
    private final Clock clock;

    @Inject
    public Rolls(EntityManager rows, Vault vault, Keyring keys, AccessLog log, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    protected Rolls() {
        this(null, null, null, null, null);
    }

    /** What redactions of the school go by. */
    public Optional<SchoolRoll> inForce(UUID school) {
        return of(school, SchoolRoll.State.IN_FORCE).stream().findFirst();
    }

    /**
     * Seals what was understood, to wait for {@link #confirm}; an earlier proposal goes.
     *
     * @return empty if the viewer may not keep the school's roll
     */
    @Transactional
    public Optional<UUID> propose(Viewer viewer, UUID school, RollFile roll) {
        if (!viewer.mayKeepRollOf(school) || rows.find(School.class, school) == null) {
            return Optional.empty();
        }
        of(school, SchoolRoll.State.PROPOSED).forEach(this::end);
        var now = clock.instant();
        var file = vault.seal(SealedMembers.toBytes(roll), school, now.plus(WAITS));
        var proposed = new SchoolRoll(school, file, count(roll), fingerprints(school, roll));
        proposed.uploaded(now, viewer.name());
        rows.persist(proposed);
        note(viewer, Verb.RECEIVED, proposed, proposed.people() + " people, not yet in force");
        return Optional.of(proposed.id());
    }

    /** What waits for the viewer's word; opening it is logged. */
    public Optional<Proposal> proposal(Viewer viewer, UUID id) {
        return proposed(viewer, id)
                .map(
                        roll -> {
                            var read = open(roll, Actor.of(viewer), "to look at its columns");
                            var mine = roll.fingerprints();
                            var theirs =
                                    inForce(roll.school())
                                            .map(SchoolRoll::fingerprints)
                                            .orElseGet(Fingerprints::none);
                            return new Proposal(
                                    id,
                                    roll.school(),
                                    roll.people(),
                                    roll.contacts(),
                                    mine.without(theirs),
                                    theirs.without(mine),
                                    read.headings(),
                                    read.uneven());
                        });
    }

    /**
     * From now on it counts, and the one before is destroyed; false if it does not wait any more.
     */
    @Transactional
    public boolean confirm(Viewer viewer, UUID id) {
        var proposed = proposed(viewer, id);
        if (proposed.isEmpty()) {
            return false;
        }
        var roll = proposed.get();
        rows.find(School.class, roll.school(), LockModeType.PESSIMISTIC_WRITE);
        inForce(roll.school()).ifPresent(this::end);
        rows.flush();
        roll.comeIntoForce();
        vault.keep(roll.file());
        note(viewer, Verb.CHANGED, roll, roll.people() + " people, in force");
        return true;
    }

    @Transactional
    public boolean discard(Viewer viewer, UUID id) {
        var proposed = proposed(viewer, id);
        proposed.ifPresent(
                roll -> {
                    end(roll);
                    note(viewer, Verb.CHANGED, roll, "discarded");
                });
        return proposed.isPresent();
    }

    /** The school has no roll from now on; false if it had none or the viewer may not. */
    @Transactional
    public boolean remove(Viewer viewer, UUID school) {
        var roll = inForce(school).filter(kept -> viewer.mayKeepRollOf(school));
        roll.ifPresent(
                kept -> {
                    end(kept);
                    note(viewer, Verb.CHANGED, kept, "removed");
                });
        return roll.isPresent();
    }

    /** Who stands on it; logged before it is decrypted. */
    List<Member> members(SchoolRoll roll, Actor actor) {
        return open(roll, actor, "").members();
    }

    private RollFile open(SchoolRoll roll, Actor actor, String reason) {
        var access = new Access(actor, Verb.OPENED, inWords(roll), reason);
        return SealedMembers.ofBytes(vault.open(roll.file(), access));
    }

    private Optional<SchoolRoll> proposed(Viewer viewer, UUID id) {
        return Optional.ofNullable(rows.find(SchoolRoll.class, id))
                .filter(roll -> viewer.mayKeepRollOf(roll.school()))
                .filter(roll -> roll.state() == SchoolRoll.State.PROPOSED)
                .filter(roll -> vault.holds(roll.file()));
    }

    private List<SchoolRoll> of(UUID school, SchoolRoll.State state) {
        return rows.createQuery(
                        "select r from SchoolRoll r where r.school = :school and r.state = :state",
                        SchoolRoll.class)
                .setParameter("school", school)
                .setParameter("state", state)
                .getResultList();
    }

    private void end(SchoolRoll roll) {
        roll.go();
        vault.condemn(roll.file());
    }

    private static SchoolRoll.Count count(RollFile roll) {
        var contacts = roll.members().stream().filter(m -> m.who() == Who.CONTACT).count();
        return new SchoolRoll.Count(
                roll.members().size() - (int) contacts, Math.toIntExact(contacts));
    }

    private Fingerprints fingerprints(UUID school, RollFile roll) {
        var people = roll.members().stream().filter(member -> member.who() != Who.CONTACT);
        return Fingerprints.of(people.map(Member::identity), keys.mac("roll/" + school));
    }

    private void note(Viewer viewer, Verb verb, SchoolRoll roll, String what) {
        log.record(new Access(Actor.of(viewer), verb, inWords(roll), what));
    }

    private static String inWords(SchoolRoll roll) {
        return "roll of school " + roll.school();
    }
}
