package org.inkwell.evidence;

/** What should be a certificate or a key is none; the message is a sentence for a person. */
public final class MalformedException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedException(String sentence) {
        super(sentence);
    }
}
