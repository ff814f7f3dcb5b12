package org.inkwell.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** What a person decided on an attachment. */
@Embeddable
public class Verdict {

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "decided_by_name")
    private String byName;

    @Column(name = "decision_reason")
    private String reason;

    protected Verdict() {}

    /**
     * @param openedAt when the one who decides had it before them for the first time; null if they
     *     never had
     */
    Verdict(String byName, String reason, Instant openedAt, Instant at) {
        this.byName = byName;
        this.reason = reason;
        this.openedAt = openedAt;
        this.at = at;
    }

    /** When the one who decided had it before them for the first time, if they ever had. */
    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Instant at() {
        return at;
    }

    public String byName() {
        return byName;
    }

    /** Of a refusal. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
