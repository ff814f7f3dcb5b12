package org.inkwell.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;

/**
 * An attachment that is to be inked now.
 *
 * @param document present if it is not inked by its pixels
 * @param decided what the first inking found and a person left standing; empty on the first inking
 * @param drawn by people
 * @param pseudonyms that stand on what was decided
 */
record Claim(
        UUID attachment,
        long ticket,
        UUID school,
        Optional<Document> document,
        boolean first,
        List<Finding> decided,
        List<Box> drawn,
        Map<Box, String> pseudonyms) {

    /**
     * What a document is inked by.
     *
     * @param hint what its name ended in; may be empty
     * @param chosen words that people want inked besides
     */
    record Document(String hint, Set<String> chosen) {
        Document {
            chosen = Set.copyOf(chosen);
        }

        /** As much of a name as is known. */
        String name() {
            return hint.isEmpty() ? "file" : "file." + hint;
        }
    }

    Claim {
        decided = List.copyOf(decided);
        drawn = List.copyOf(drawn);
        pseudonyms = Map.copyOf(pseudonyms);
    }
}
