package org.inkwell.post;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.review.ReleasedFile;

/** One mail to a supplier, from the moment it is wanted. */
@Entity
@Table(name = "letter")
public class Letter {

    /** After this the postman gives up. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** Where a letter stands. */
    public enum State {
        QUEUED,
        /** With a mail server, perhaps; the witness tells. */
        SENDING,
        SENT,
        /** Given up: a person has to look. */
        FAILED
    }

    @Id private UUID id;
    private UUID escalation;
    private long ticket;

    @Column(name = "mail_id")
    private String mailId;

    private String recipient;

    @Column(name = "reply_to")
    private String replyTo;

    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "sending_at")
    private Instant sendingAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String trouble;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "letter_attachment", joinColumns = @JoinColumn(name = "letter"))
    @OrderColumn(name = "ordinal")
    @Column(name = "attachment")
    private List<UUID> attachments;

    @Column(name = "files_sha256")
    private String filesSha256;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "slip", joinColumns = @JoinColumn(name = "letter"))
    @OrderColumn(name = "ordinal")
    private List<Slip> slips;

    private UUID handover;

    @Version private int version;

    protected Letter() {}

    Letter(
            UUID id,
            UUID escalation,
            long ticket,
            String mailId,
            String recipient,
            String replyTo,
            String subject,
            String body,
            Along along,
            Instant at) {
        this.id = id;
        this.escalation = escalation;
        this.ticket = ticket;
        this.mailId = mailId;
        this.recipient = recipient;
        this.replyTo = replyTo;
        this.subject = subject;
        this.body = body;
        this.attachments = along.files().stream().map(ReleasedFile::attachment).toList();
        this.filesSha256 = along.filesSha256();
        this.slips = along.slips();
        this.handover = along.link().orElse(null);
        this.queuedAt = at;
        this.state = State.QUEUED;
    }

    public UUID id() {
        return id;
    }

    public UUID escalation() {
        return escalation;
    }

    public long ticket() {
        return ticket;
    }

    String mailId() {
        return mailId;
    }

    public String recipient() {
        return recipient;
    }

    String replyTo() {
        return replyTo;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public List<UUID> attachments() {
        return List.copyOf(attachments);
    }

    /** Whether the files are those that were previewed; unknown of what is older than the check. */
    boolean encloses(List<String> hashes) {
        return filesSha256 == null || filesSha256.equals(Along.sha256(hashes));
    }

    List<Slip> slips() {
        return List.copyOf(slips);
    }

    /** An archive that its recipient fetches by a link. */
    public Optional<UUID> handover() {
        return Optional.ofNullable(handover);
    }

    public State state() {
        return state;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** What the mail server said last, if it said no. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    Optional<Instant> sendingAt() {
        return Optional.ofNullable(sendingAt);
    }

    void sending(Instant at) {
        state = State.SENDING;
        sendingAt = at;
        attempts++;
    }

    void sent(Instant at) {
        if (state != State.SENT) {
            state = State.SENT;
            sentAt = at;
            trouble = null;
        }
    }

    void deferred(String why) {
        state = State.QUEUED;
        trouble = why;
    }

    void failed(String why) {
        state = State.FAILED;
        trouble = why;
    }

    void again(Instant at) {
        state = State.QUEUED;
        queuedAt = at;
        attempts = 0;
    }

    boolean tooOld(Instant now) {
        return queuedAt.plus(PATIENCE).isBefore(now);
    }

    /** Doubles from half a minute to an hour. */
    Duration untilNextAttempt() {
        var wait = Duration.ofSeconds(30).multipliedBy(1L << Math.min(attempts, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
