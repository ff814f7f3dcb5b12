package org.inkwell.redaction;

import java.util.Objects;

/**
 * A place that was kept with less certainty than others, for a person to look at; never what stands
 * there.
 *
 * @param rule the name of the rule that doubts it
 */
public record Doubt(String rule, Box box) {

    public Doubt {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(box, "box");
    }
}
