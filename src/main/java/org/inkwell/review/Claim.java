package org.inkwell.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;

/**
 * An attachment that is to be inked now.
 *
 * @param decided what the first inking found and a person left standing; empty on the first inking
 * @param drawn by people
 * @param pseudonyms that stand on what was decided
 */
record Claim(
        UUID attachment,
        long ticket,
        UUID school,
        boolean first,
        List<Finding> decided,
        List<Box> drawn,
        Map<Box, String> pseudonyms) {

    Claim {
        decided = List.copyOf(decided);
        drawn = List.copyOf(drawn);
        pseudonyms = Map.copyOf(pseudonyms);
    }
}
