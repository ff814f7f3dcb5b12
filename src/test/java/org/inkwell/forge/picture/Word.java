package org.inkwell.forge.picture;

import java.awt.Rectangle;
import org.inkwell.forge.wording.Label;

/**
 * A word where it stands.
 *
 * @param language of the interface that it belongs to, as in "cy"; empty for English
 */
public record Word(String text, Label label, String language, Rectangle box) {

    public Word at(Rectangle place) {
        return new Word(text, label, language, place);
    }

    public Word cutTo(Rectangle place) {
        return new Word(text, label.cut(), language, place);
    }
}
