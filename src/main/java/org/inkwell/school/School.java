package org.inkwell.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.redaction.finding.SchoolRecord;

/** A customer of the provider. */
@Entity
@Table(name = "school")
public class School {

    /** No school's originals live longer. */
    public static final Duration LONGEST = Duration.ofDays(3);

    @Id private UUID id;
    private String name;
    private String trust;

    @Column(name = "keep_hours")
    private int keepHours;

    private String dfe;
    private String urn;
    private String postcode;

    protected School() {}

    /**
     * A school as it joins.
     *
     * @param trust that runs it, or null
     * @param keep how long its originals live at the most, 1 to 72 hours
     */
    public School(UUID id, String name, String trust, Duration keep) {
        this.id = id;
        this.name = name;
        this.trust = trust;
        keep(keep);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String trust() {
        return trust;
    }

    /** What tells the school from its people. */
    SchoolRecord record() {
        return new SchoolRecord(
                name,
                Optional.ofNullable(dfe),
                Optional.ofNullable(urn),
                Optional.ofNullable(postcode));
    }

    /** Numbers and postcode as they are from now on; the name stays. */
    void record(SchoolRecord other) {
        dfe = other.dfe().orElse(null);
        urn = other.urn().orElse(null);
        postcode = other.postcode().orElse(null);
    }

    /** How long an original lives if nobody decides on it. */
    public Duration keep() {
        return Duration.ofHours(keepHours);
    }

    void keep(Duration keep) {
        if (keep.compareTo(Duration.ofHours(1)) < 0 || keep.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Originals are kept for 1 to 72 hours.");
        }
        keepHours = (int) keep.toHours();
    }
}
