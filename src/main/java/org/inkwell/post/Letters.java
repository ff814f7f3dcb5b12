package org.inkwell.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.redaction.finding.InkedText;
import org.inkwell.work.Agenda;
import org.inkwell.work.NotYet;

/** The outbox. */
@ApplicationScoped
public class Letters {

    /** How long the witness of a mail may take to arrive. */
    private static final Duration WITNESS = Duration.ofSeconds(60);

    static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final EntityManager rows;
    private final ReplyTokens tokens;
    private final AccessLog log;
    private final Agenda agenda;
    private final Clock clock;
    private final String deskAddress;

    @Inject
    public Letters(
            EntityManager rows,
            ReplyTokens tokens,
            AccessLog log,
            Agenda agenda,
            Clock clock,
            @ConfigProperty(name = "inkwell.mail.address") String deskAddress) {
        this.rows = rows;
        this.tokens = tokens;
        this.log = log;
        this.agenda = agenda;
        this.clock = clock;
        this.deskAddress = deskAddress;
    }

    protected Letters() {
        this(null, null, null, null, null, null);
    }

    /**
     * Joins the escalation's transaction.
     *
     * <p>Next: {@link Postman#deliver}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(
            UUID escalation,
            long ticket,
            String recipient,
            InkedText subject,
            InkedText body,
            Along along) {
        var id = UUID.randomUUID();
        var token = tokens.of(id);
        var at = deskAddress.indexOf('@');
        var letter =
                new Letter(
                        id,
                        escalation,
                        ticket,
                        "<" + token + deskAddress.substring(at) + ">",
                        recipient,
                        deskAddress.substring(0, at) + "+" + token + deskAddress.substring(at),
                        subject.text(),
                        body.text(),
                        along,
                        clock.instant());
        rows.persist(letter);
        agenda.add(Postman.ERRAND, id.toString());
    }

    /**
     * Whether a mail server may have taken it before the desk stopped.
     *
     * @throws NotYet while its witness may still be on its way
     */
    boolean isUncertain(UUID id) {
        var letter = rows.find(Letter.class, id);
        if (letter.state() != Letter.State.SENDING) {
            return false;
        }
        if (letter.sendingAt().orElseThrow().plus(WITNESS).isAfter(clock.instant())) {
            throw new NotYet(LOOK_AGAIN);
        }
        return true;
    }

    /** The letter to send now; empty if there is nothing to do any more. */
    @Transactional
    public Optional<Letter> claim(UUID id) {
        var letter = rows.find(Letter.class, id);
        if (letter.state() == Letter.State.SENT || letter.state() == Letter.State.FAILED) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (letter.tooOld(now)) {
            letter.failed(letter.trouble().orElse("No mail server could be reached for a day."));
            return Optional.empty();
        }
        letter.sending(now);
        return Optional.of(letter);
    }

    @Transactional
    public void sent(UUID id) {
        sent(rows.find(Letter.class, id));
    }

    /** How long to wait before the next attempt. */
    @Transactional
    public Duration deferred(UUID id, String trouble) {
        var letter = rows.find(Letter.class, id);
        letter.deferred(trouble);
        return letter.untilNextAttempt();
    }

    @Transactional
    public void failed(UUID id, String trouble) {
        rows.find(Letter.class, id).failed(trouble);
    }

    /** A failed letter is tried once more, for another day. */
    @Transactional
    public void retry(UUID id) {
        var letter = rows.find(Letter.class, id);
        if (letter.state() == Letter.State.FAILED) {
            letter.again(clock.instant());
            agenda.add(Postman.ERRAND, id.toString());
        }
    }

    /** The copy of a letter came back to the desk's own mailbox; whether it was one. */
    @Transactional
    public boolean witness(String mailId) {
        var letters =
                rows.createQuery("select l from Letter l where l.mailId = :mailId", Letter.class)
                        .setParameter("mailId", mailId)
                        .getResultList();
        letters.forEach(this::sent);
        return !letters.isEmpty();
    }

    public Optional<Letter> find(UUID id) {
        return Optional.ofNullable(rows.find(Letter.class, id));
    }

    /** That of each escalation of a ticket, oldest first. */
    public List<Letter> of(long ticket) {
        return rows.createQuery(
                        "select l from Letter l where l.ticket = :ticket order by l.queuedAt",
                        Letter.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    private void sent(Letter letter) {
        if (letter.state() != Letter.State.SENT) {
            letter.sent(clock.instant());
            log.record(
                    Access.of(
                            Actor.POSTMAN,
                            Verb.SENT,
                            "letter " + letter.id() + " of ticket " + letter.ticket()));
        }
    }
}
