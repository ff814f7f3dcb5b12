package org.inkwell.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.person.Viewer;

/** One thing that somebody wants done. */
@Entity
@Table(name = "ticket")
public class Ticket {

    /** Where a ticket stands. */
    public enum State {
        /** Its sender is still looking at what will be inked. */
        DRAFT("Not sent yet"),
        OPEN("Open"),
        /** A supplier has been asked. */
        WITH_SUPPLIER("With supplier"),
        RESOLVED("Resolved");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("unused") // unique in the table: the same form is one ticket
    private UUID submission;

    private UUID school;
    private UUID service;

    @Column(name = "raised_by")
    private UUID raisedBy;

    @Column(name = "raised_by_name")
    private String raisedByName;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private TicketKind kind;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private Affected affected;

    @Enumerated(EnumType.STRING)
    private State state;

    private String title;
    private String story;

    @Column(name = "caller_name")
    private String callerName;

    @Column(name = "caller_number")
    private String callerNumber;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    private UUID assignee;

    @Column(name = "assignee_name")
    private String assigneeName;

    @Version private int version;

    protected Ticket() {}

    Ticket(NewTicket asked, Viewer by, State state, Instant at) {
        submission = asked.submission();
        school = asked.school();
        service = asked.service();
        raisedBy = by.id();
        raisedByName = by.name();
        channel = asked.channel();
        kind = asked.kind();
        urgency = asked.urgency();
        affected = asked.affected();
        title = asked.title().strip();
        story = asked.story().strip();
        callerName = asked.caller().map(Caller::name).orElse(null);
        callerNumber = asked.caller().map(Caller::number).orElse(null);
        this.state = state;
        raisedAt = at;
        changedAt = at;
    }

    /** The number that people call it by. */
    public long id() {
        return id;
    }

    public UUID school() {
        return school;
    }

    public UUID service() {
        return service;
    }

    public UUID raisedBy() {
        return raisedBy;
    }

    public String raisedByName() {
        return raisedByName;
    }

    public Channel channel() {
        return channel;
    }

    public TicketKind kind() {
        return kind;
    }

    public Urgency urgency() {
        return urgency;
    }

    public Affected affected() {
        return affected;
    }

    public State state() {
        return state;
    }

    public String title() {
        return title;
    }

    public String story() {
        return story;
    }

    public Optional<Caller> caller() {
        return Optional.ofNullable(callerName).map(name -> new Caller(name, callerNumber));
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<String> assigneeName() {
        return Optional.ofNullable(assigneeName);
    }

    void take(Viewer by) {
        assignee = by.id();
        assigneeName = by.name();
    }

    public boolean takenBy(Viewer somebody) {
        return somebody.id().equals(assignee);
    }

    void become(State next) {
        state = next;
    }

    void touch(Instant at) {
        changedAt = at;
    }
}
