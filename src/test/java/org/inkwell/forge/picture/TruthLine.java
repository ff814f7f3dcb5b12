package org.inkwell.forge.picture;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.awt.Rectangle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the truth says of one picture's file.
 *
 * @param file its name
 * @param split whether it is for tuning or for reporting
 * @param seed of the set that it belongs to
 * @param roll the name of the file beside it that has the school's people
 * @param distortion how it was distorted; empty for not at all
 */
public record TruthLine(String file, String split, long seed, String roll, String distortion) {
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    /** The line of JSON. */
    public String of(Drawn drawn) {
        var line = new LinkedHashMap<String, Object>();
        line.put("file", file);
        line.put("kind", drawn.kind());
        line.put("split", split);
        line.put("seed", seed);
        line.put("width", drawn.image().getWidth());
        line.put("height", drawn.image().getHeight());
        line.put("roll", roll);
        if (!distortion.isEmpty()) {
            line.put("distortion", distortion);
        }
        line.put("pii", all(drawn, true));
        line.put("safe", all(drawn, false));
        line.put("faces", List.of());
        line.put(
                "codes", drawn.codes().stream().map(code -> Map.of("box", numbers(code))).toList());
        return JSON.toJson(line);
    }

    private static List<Map<String, Object>> all(Drawn drawn, boolean personal) {
        return drawn.words().stream()
                .filter(word -> personal ? word.label().isPersonal() : word.label().isSafe())
                .map(TruthLine::entry)
                .toList();
    }

    private static Map<String, Object> entry(Word word) {
        var entry = new LinkedHashMap<String, Object>();
        var label = word.label();
        entry.put("text", word.text());
        if (label.isPersonal()) {
            entry.put("kind", label.kind());
            entry.put("whole", label.whole());
        }
        entry.put("box", numbers(word.box()));
        if (!label.culture().isEmpty()) {
            entry.put("culture", label.culture());
        }
        if (label.partial()) {
            entry.put("partial", true);
        }
        if (!word.language().isEmpty()) {
            entry.put("language", word.language());
        }
        return entry;
    }

    private static List<Integer> numbers(Rectangle box) {
        return List.of(box.x, box.y, box.width, box.height);
    }
}
