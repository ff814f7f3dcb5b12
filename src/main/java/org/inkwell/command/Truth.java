package org.inkwell.command;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inkwell.redaction.Box;

/** What a person says stands on a picture: personal words, and words that should survive. */
record Truth(String file, List<Labelled> pii, List<Labelled> safe) {

    /** A word's place, tight around its letters: x, y, width, height. */
    record Labelled(List<Integer> box) {

        Box place() {
            return new Box(
                    box.get(0), box.get(1), Math.max(1, box.get(2)), Math.max(1, box.get(3)));
        }
    }

    static List<Truth> read(Path jsonLines) throws IOException, BadUsageException {
        var gson = new Gson();
        try {
            return Files.readAllLines(jsonLines, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> gson.fromJson(line, Truth.class))
                    .toList();
        } catch (JsonParseException e) {
            throw new BadUsageException("the truth is not JSON, one picture a line");
        }
    }
}
