package org.inkwell.review;

import java.util.UUID;
import org.inkwell.redaction.Box;

/**
 * A place of a picture that says why it is inked, or why it may have to be.
 *
 * @param number counted from 1 in reading order
 * @param kind what stood there: "Name"
 * @param why a sentence without its capital and full stop
 * @param doubtful whether it can be read still
 */
public record Place(int number, UUID id, Box box, String kind, String why, boolean doubtful) {

    private static final String DOUBTFUL = "Doubtful";

    static Place of(Mark mark) {
        var why = Reasons.of(mark.kind(), mark.rule());
        return new Place(1, mark.id(), mark.box(), MarkWords.kind(mark.kind()), why, false);
    }

    static Place of(Doubtful doubt) {
        var why = Reasons.ofDoubt(doubt.rule());
        return new Place(1, doubt.id(), doubt.box(), DOUBTFUL, why, true);
    }

    /** As a form sends a box. */
    public String sides() {
        return box.x() + "," + box.y() + "," + box.width() + "," + box.height();
    }

    Place numbered(int other) {
        return new Place(other, id, box, kind, why, doubtful);
    }
}
