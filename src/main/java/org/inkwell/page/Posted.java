package org.inkwell.page;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form that came with files; of their names only the ending is kept. */
public final class Posted {
    private static final int LONGEST_FIELD = 256 * 1_024;

    private final Map<String, List<String>> fields = new HashMap<>();
    private final List<PostedFile> files = new ArrayList<>();
    private final int mostBytes;
    private boolean tooLarge;

    /** Reads the parts to their ends, of each file no more than may be. */
    public Posted(List<EntityPart> parts, int mostBytes) throws IOException {
        this.mostBytes = mostBytes;
        for (var part : parts) {
            if (part.getFileName().isPresent()) file(part);
            else field(part);
        }
    }

    public Typed typed() {
        return new Typed(fields);
    }

    /** Those that are not too large, in their order. */
    public List<PostedFile> files() {
        return List.copyOf(files);
    }

    /** Whether one of the files was larger than may be. */
    public boolean tooLarge() {
        return tooLarge;
    }

    private void field(EntityPart part) throws IOException {
        try (var content = part.getContent()) {
            var text = new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
            fields.computeIfAbsent(part.getName(), name -> new ArrayList<>()).add(text);
        }
    }

    private void file(EntityPart part) throws IOException {
        try (var content = part.getContent()) {
            var bytes = content.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) tooLarge = true;
            else if (bytes.length > 0 || !part.getFileName().orElse("").isEmpty()) {
                files.add(new PostedFile(bytes, part.getFileName().orElse("")));
            }
        }
    }
}
