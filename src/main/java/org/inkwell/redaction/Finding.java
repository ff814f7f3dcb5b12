package org.inkwell.redaction;

import java.util.Objects;

/**
 * A place to ink and why; never what stands there.
 *
 * @param rule the name of the rule that found it, for whoever checks it
 * @param confidence from 0 to 1
 */
public record Finding(Kind kind, String rule, Box box, double confidence) {

    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(box, "box");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence from 0 to 1: " + confidence);
        }
    }

    /** The same, without what lies beyond the right edge of the picture. */
    Finding within(Pixels pixels) {
        return at(within(box, pixels));
    }

    /** A box without what lies beyond the right edge of the picture. */
    static Box within(Box box, Pixels pixels) {
        return box.right() <= pixels.width() || box.x() >= pixels.width()
                ? box
                : new Box(box.x(), box.y(), pixels.width() - box.x(), box.height());
    }

    /** The same in another place. */
    public Finding at(Box other) {
        return new Finding(kind, rule, other, confidence);
    }
}
