package org.inkwell.command.measure;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.inkwell.redaction.Box;

/**
 * What a person says stands on a picture.
 *
 * @param kind of screen
 * @param culture of the people on it, where a set has pictures by culture
 * @param roll the file name of a school's roll that lies beside the truth
 * @param pii personal words
 * @param safe words that should survive
 */
public record Truth(
        String file,
        String kind,
        String culture,
        String roll,
        List<Personal> pii,
        List<Useful> safe,
        List<Region> faces,
        List<Region> codes) {

    private static final Gson JSON =
            new GsonBuilder()
                    .registerTypeAdapter(Box.class, (JsonDeserializer<Box>) (e, t, c) -> box(e))
                    .registerTypeAdapter(
                            Region.class,
                            (JsonDeserializer<Region>)
                                    (e, t, c) ->
                                            new Region(
                                                    box(
                                                            e.isJsonObject()
                                                                    ? e.getAsJsonObject().get("box")
                                                                    : e)))
                    .create();

    public Truth {
        Objects.requireNonNull(file, "file");
        kind = kind == null ? "unnamed" : kind;
        pii = pii == null ? List.of() : List.copyOf(pii);
        safe = safe == null ? List.of() : List.copyOf(safe);
        faces = faces == null ? List.of() : List.copyOf(faces);
        codes = codes == null ? List.of() : List.copyOf(codes);
    }

    /** A personal word, its box tight around its letters. */
    public record Personal(String kind, String culture, Box box) {

        public Personal {
            Objects.requireNonNull(box, "box");
            kind = kind == null ? "unnamed" : kind;
        }
    }

    /** A word that should survive; its language where that is not English. */
    public record Useful(String language, Box box) {

        public Useful {
            Objects.requireNonNull(box, "box");
            language = language == null ? "en" : language;
        }
    }

    /** A face from hair line to chin, or a code. */
    public record Region(Box box) {}

    /**
     * One picture a line.
     *
     * @throws IllegalArgumentException if a line is not in this form
     */
    public static List<Truth> read(Path jsonLines) throws IOException {
        try {
            return Files.readAllLines(jsonLines, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> JSON.fromJson(line, Truth.class))
                    .toList();
        } catch (CharacterCodingException | RuntimeException e) {
            // The cause's text may hold a word of the line.
            throw new IllegalArgumentException("the truth is not JSON, one picture a line");
        }
    }

    private static Box box(com.google.gson.JsonElement sides) {
        var box = sides.getAsJsonArray();
        return new Box(
                box.get(0).getAsInt(),
                box.get(1).getAsInt(),
                Math.max(1, box.get(2).getAsInt()),
                Math.max(1, box.get(3).getAsInt()));
    }
}
