package org.inkwell.redaction;

import java.util.List;
import org.inkwell.redaction.reading.Reading;

/** What of a reading is personal. */
@FunctionalInterface
public interface Finder {

    List<Finding> find(Reading reading);
}
