package org.inkwell.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One thing said or done on a ticket. */
@Entity
@Table(name = "message")
public class Message {

    /** Who said it, and who reads it. */
    public enum Kind {
        /** Between the school and the desk. */
        REPLY,
        /** Among technicians alone. */
        NOTE,
        /** What became of the ticket. */
        EVENT,
        /** A supplier's answer: technicians alone. */
        ANSWER
    }

    @Id private UUID id;

    @Column(insertable = false, updatable = false)
    @SuppressWarnings("unused") // given by the database, for the order of one instant
    private long number;

    private long ticket;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "author_name")
    private String authorName;

    private String text;

    @Column(name = "mail_id")
    @SuppressWarnings("unused") // unique in the table: the same mail lands once
    private String mailId;

    protected Message() {}

    Message(long ticket, Instant at, Kind kind, String authorName, String text, String mailId) {
        this.id = UUID.randomUUID();
        this.ticket = ticket;
        this.at = at;
        this.kind = kind;
        this.authorName = authorName;
        this.text = text;
        this.mailId = mailId;
    }

    public UUID id() {
        return id;
    }

    public long ticket() {
        return ticket;
    }

    public Instant at() {
        return at;
    }

    public Kind kind() {
        return kind;
    }

    public String authorName() {
        return authorName;
    }

    public String text() {
        return text;
    }
}
