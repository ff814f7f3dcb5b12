package org.inkwell.redaction.finding;

import java.util.List;

/**
 * What of a text goes, and what would have gone and stays because it is allowed to.
 *
 * @param goes in the order of the text; no two overlap
 * @param stays one for each place
 */
public record Judgement(List<Replacement> goes, List<Allowance> stays) {

    static final Judgement NOTHING = new Judgement(List.of(), List.of());

    public Judgement {
        goes = List.copyOf(goes);
        stays = List.copyOf(stays);
    }
}
