package org.inkwell.supplier;

/** What a supplier has to accept before anything goes to it. */
public enum Promise {
    CONFIDENTIALITY("confidentiality", "Its people keep to themselves what they are given."),
    PURPOSE("use for the ticket alone", "What it is given serves the ticket and nothing else."),
    ONWARD("no sharing with anybody else", "It gives nothing of it to anybody else.");

    private final String words;
    private final String sentence;

    Promise(String words, String sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    /** As it stands within a sentence. */
    public String words() {
        return words;
    }

    /** By itself. */
    public String sentence() {
        return sentence;
    }
}
