package org.inkwell.evidence;

import java.util.Objects;

/**
 * What came of reading the inked file again.
 *
 * @param rounds how often it was read after it had first been inked; 0 where that was not counted
 * @param clean whether the last of them found nothing
 */
public record SecondReading(Result result, int rounds, boolean clean) {

    public SecondReading {
        Objects.requireNonNull(result, "result");
    }

    /** How it ended. */
    public enum Result {
        /** Nothing was found in what had been made. */
        NOTHING_FOUND,
        /** Something was found and inked; then nothing was found. */
        INKED_AGAIN,
        /** A person changed what is inked; the readers had their say before that. */
        CHANGED_BY_A_PERSON
    }
}
