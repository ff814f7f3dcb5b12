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
    private final List<Finding> others;

    Seen(Pixels pixels, Texture texture, List<Box> faces, List<Finding> others) {
        this.pixels = pixels;
        this.texture = texture;
        this.faces = List.copyOf(faces);
        this.others = List.copyOf(others);
    }

    /**
     * Photographs, faces, codes and strokes too faint to be seen.
     *
     * @param words that were surely read: compressed or photographed letters have the texture of a
     *     photograph, and no photograph can be read
     */
    public List<Finding> besides(List<Box> words) {
        var textured = texture.without(words);
        var findings = new ArrayList<>(others);
        Sight.findings(Kind.PHOTOGRAPH, "photograph", Photographs.on(pixels, textured))
                .forEach(findings::add);
        var people = faces.stream().filter(face -> Faces.isPhotographed(face, textured)).toList();
        Sight.findings(Kind.PHOTOGRAPH, "face", people).forEach(findings::add);
        return findings;
    }
}
