package org.inkwell.evidence;

import java.util.List;

/**
 * What can be said of a file and a certificate.
 *
 * @param sentences for a person, in the order in which they were found out
 */
public record Verdict(Result result, List<String> sentences) {

    public Verdict {
        sentences = List.copyOf(sentences);
    }

    /** Whether to rely on it. */
    public enum Result {
        /** File, signature and key are what they are said to be. */
        VERIFIED,
        /** One of them is not. */
        REFUSED,
        /** File and signature agree, but nobody said whose key it should be. */
        KEY_NOT_GIVEN
    }
}
