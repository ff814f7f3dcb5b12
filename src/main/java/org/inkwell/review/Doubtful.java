package org.inkwell.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Doubt;

/**
 * One place of an attachment that stayed and that a person is to look at; never what stands there.
 */
@Entity
@Table(name = "doubt")
public class Doubtful {

    @Id private UUID id;
    private UUID attachment;
    private String rule;
    private int x;
    private int y;
    private int width;
    private int height;

    protected Doubtful() {}

    Doubtful(UUID attachment, Doubt doubt) {
        this.id = UUID.randomUUID();
        this.attachment = attachment;
        this.rule = doubt.rule();
        this.x = doubt.box().x();
        this.y = doubt.box().y();
        this.width = doubt.box().width();
        this.height = doubt.box().height();
    }

    UUID id() {
        return id;
    }

    UUID attachment() {
        return attachment;
    }

    String rule() {
        return rule;
    }

    Box box() {
        return new Box(x, y, width, height);
    }

    /** Whether half of it lies under one box. */
    boolean isUnder(Box ink) {
        return ink.shared(box()) * 2 >= box().area();
    }
}
