package org.inkwell.redaction.sight;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.model.Models;
import org.inkwell.redaction.model.NativeCalls;
import org.inkwell.redaction.model.Natives;

/** Looks for what is personal without being text; threads may share it. */
public final class Sight implements AutoCloseable {

    private final Faces faces;
    private final Codes codes = new Codes();

    public Sight(Models models, Path scratch) {
        Natives.load(scratch);
        faces = new Faces(models);
    }

    /** Photographs, faces, codes and strokes too faint to be seen. */
    public Seen look(Pixels pixels) {
        return NativeCalls.call(() -> seen(pixels));
    }

    private Seen seen(Pixels pixels) {
        var texture = Texture.of(pixels);
        return new Seen(
                pixels,
                texture,
                faces.on(pixels, texture),
                codes.on(pixels),
                findings(Kind.UNREAD, "hidden", Hidden.on(pixels)).toList());
    }

    @Override
    public void close() {
        NativeCalls.free(faces::close);
    }

    static Stream<Finding> findings(Kind kind, String rule, List<Box> boxes) {
        return boxes.stream().map(box -> new Finding(kind, rule, box, 0.9));
    }
}
