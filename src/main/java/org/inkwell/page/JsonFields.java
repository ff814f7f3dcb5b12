package org.inkwell.page;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An object of texts and lists of texts, read as the fields of a form. */
public final class JsonFields {

    private JsonFields() {}

    /**
     * What was sent, ready for the same checks as a form.
     *
     * @throws Problem if it is no such object
     */
    public static Typed of(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            Map<String, List<String>> fields = new HashMap<>();
            reader.readObject().forEach((name, value) -> fields.put(name, texts(value)));
            return new Typed(fields);
        } catch (JsonException | IllegalStateException broken) {
            throw Problem.invalid("The body is no JSON object.");
        }
    }

    private static List<String> texts(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().flatMap(item -> texts(item).stream()).toList();
        }
        if (value instanceof JsonString string) return List.of(string.getString());
        return value == JsonValue.NULL ? List.of() : List.of(value.toString());
    }
}
