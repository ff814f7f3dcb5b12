package org.inkwell.redaction;

import java.util.List;
import org.inkwell.redaction.reading.Reading;

/** What of a reading is personal. */
@FunctionalInterface
public interface Finder {

    List<Finding> find(Reading reading);

    /**
     * What of the reading is kept and may be personal all the same.
     *
     * @param found what is inked
     */
    default List<Doubt> doubts(Reading reading, List<Finding> found) {
        return List.of();
    }
}
