package org.inkwell.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;

/** One inked place of an attachment; never what stands there. */
@Entity
@Table(name = "mark")
public class Mark {

    @Id private UUID id;
    private UUID attachment;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String rule;
    private int x;
    private int y;
    private int width;
    private int height;
    private double confidence;
    private String pseudonym;

    @Column(name = "removed_because")
    private String removedBecause;

    @Column(name = "removed_by_name")
    private String removedByName;

    protected Mark() {}

    /** With the words that are drawn on it, or null. */
    Mark(UUID attachment, Finding finding, String pseudonym) {
        this(attachment, finding);
        this.pseudonym = pseudonym;
    }

    Mark(UUID attachment, Finding finding) {
        this.id = UUID.randomUUID();
        this.attachment = attachment;
        this.kind = finding.kind();
        this.rule = finding.rule();
        this.x = finding.box().x();
        this.y = finding.box().y();
        this.width = finding.box().width();
        this.height = finding.box().height();
        this.confidence = finding.confidence();
    }

    /** Drawn by a person. */
    static Mark drawn(UUID attachment, Box box) {
        return new Mark(attachment, new Finding(Kind.DRAWN, "drawn", box, 1));
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String rule() {
        return rule;
    }

    public Box box() {
        return new Box(x, y, width, height);
    }

    public double confidence() {
        return confidence;
    }

    /** Whether a person took it away again. */
    public boolean removed() {
        return removedBecause != null;
    }

    Optional<String> pseudonym() {
        return Optional.ofNullable(pseudonym);
    }

    UUID attachment() {
        return attachment;
    }

    Finding finding() {
        return new Finding(kind, rule, box(), confidence);
    }

    void remove(String byName, String because) {
        removedByName = byName;
        removedBecause = because;
    }

    /** Who took it away, or null. */
    public String removedByName() {
        return removedByName;
    }
}
