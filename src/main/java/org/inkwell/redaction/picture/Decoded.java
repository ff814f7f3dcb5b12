package org.inkwell.redaction.picture;

import java.util.function.Function;
import org.inkwell.redaction.Pixels;

/** What came of bytes that claimed to be a picture. */
public sealed interface Decoded {

    <T> T fold(Function<Picture, T> picture, Function<Refused, T> refused);

    /** The whole picture, every page and every frame that shows something new. */
    record Picture(Format format, Pixels pixels) implements Decoded {
        @Override
        public <T> T fold(Function<Picture, T> picture, Function<Refused, T> refused) {
            return picture.apply(this);
        }
    }

    /** No picture, and why. */
    record Refused(Refusal reason) implements Decoded {
        @Override
        public <T> T fold(Function<Picture, T> picture, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
