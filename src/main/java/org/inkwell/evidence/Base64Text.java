package org.inkwell.evidence;

import java.util.Base64;

/** Base64 of which each sequence of bytes has one form. */
final class Base64Text {

    private Base64Text() {}

    static byte[] decode(String text) throws MalformedException {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException none) {
            // Said below.
        }
        throw new MalformedException("Key or signature in it are not Base64.");
    }
}
