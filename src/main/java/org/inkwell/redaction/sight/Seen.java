package org.inkwell.redaction.sight;

import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.Pixels;

/** What a picture shows, before it is known what of it is text. */
public final class Seen {

    private final Pixels pixels;
    private final Texture texture;
    private final List<Box> faces;
    private final Coded codes;
    private final List<Finding> others;

    Seen(Pixels pixels, Texture texture, List<Box> faces, Coded codes, List<Finding> others) {
        this.pixels = pixels;
        this.texture = texture;
        this.faces = List.copyOf(faces);
        this.codes = codes;
        this.others = List.copyOf(others);
    }

    /**
     * Photographs, faces, codes and strokes too faint to be seen.
     *
     * @param words that were surely read: compressed or photographed letters have the texture of a
     *     photograph, small ones the pattern of a code, and neither of the two can be read
     * @param likely words, of which it is not sure what they are: on a photographed screen, where
     *     few are sure, they are no photograph either
     */
    public List<Finding> besides(List<Box> words, List<Box> likely) {
        var textured = texture.without(words);
        var uneven = uneven(textured, words, likely);
        var findings = new ArrayList<>(others);
        Sight.findings(Kind.CODE, "code", codes.besides(words)).forEach(findings::add);
        var first = Photographs.on(pixels, textured);
        var photographs =
                uneven == textured
                        ? first
                        : Photographs.on(pixels, uneven).stream()
                                .filter(box -> first.stream().anyMatch(box::intersects))
                                .toList();
        Sight.findings(Kind.PHOTOGRAPH, "photograph", photographs).forEach(findings::add);
        var people = faces.stream().filter(face -> Faces.isPhotographed(face, uneven)).toList();
        Sight.findings(Kind.PHOTOGRAPH, "face", people).forEach(findings::add);
        return findings;
    }

    /** What is less even than the page, where enough was read on the page to tell. */
    private Texture uneven(Texture textured, List<Box> words, List<Box> likely) {
        if (words.size() * 2 < likely.size()) {
            return textured;
        }
        var waves = Waves.between(words, texture);
        return waves.isEmpty() ? textured : textured.without(likely).above(waves.getAsInt());
    }
}
