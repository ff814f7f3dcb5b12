package org.inkwell.page;

/**
 * A request that cannot be done, as RFC 9457 tells it.
 *
 * <p>Its sentences are fixed texts for whoever asked; never what was sent.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final String detail;

    Problem(int status, String title, String detail) {
        super(title);
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** Nothing is there, or nothing that this person may know of. */
    public static Problem notFound() {
        return new Problem(
                404, "Page not found", "It may have moved, or you may not be allowed to see it.");
    }

    public static Problem unauthorised() {
        return new Problem(401, "Sign in first", "Nobody is signed in, or not for this long.");
    }

    public static Problem forbidden(String sentence) {
        return new Problem(403, "You may not do this", sentence);
    }

    public static Problem conflict(String sentence) {
        return new Problem(409, "This cannot be done now", sentence);
    }

    /** A request that no form of ours sends; a form in error is its page again. */
    public static Problem invalid(String sentence) {
        return new Problem(400, "The request is not understood", sentence);
    }

    /** What was sent is understood and cannot be accepted. */
    public static Problem unacceptable(String sentence) {
        return new Problem(422, "What was sent cannot be accepted", sentence);
    }

    public static Problem tooLarge(String sentence) {
        return new Problem(413, "This is too large", sentence);
    }

    /** Too much was tried in too short a time. */
    public static Problem tooMany(String sentence) {
        return new Problem(429, "Too many tries", sentence);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }
}
