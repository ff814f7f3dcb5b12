package org.inkwell.evidence;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON with one form in bytes for each value, as RFC 8785 has it: UTF-8, no blanks, members sorted
 * by UTF-16 unit, whole numbers alone. Neither nulls nor fractions.
 */
final class CanonicalJson {

    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private CanonicalJson() {}

    /**
     * @throws IllegalArgumentException for nulls, fractions and halves of characters
     */
    static byte[] write(JsonElement value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonElement value, StringBuilder out) {
        if (value instanceof JsonObject object) {
            write(object, out);
        } else if (value instanceof JsonArray array) {
            write(array, out);
        } else if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()) {
            write(value.getAsString(), out);
        } else if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()) {
            out.append(value.getAsBoolean());
        } else if (value.isJsonPrimitive() && StrictJson.isWhole(value.getAsString())) {
            out.append(value.getAsString());
        } else {
            throw new IllegalArgumentException("Only whole numbers, and no nulls");
        }
    }

    private static void write(JsonObject object, StringBuilder out) {
        var separator = "{";
        var members = new TreeMap<String, JsonElement>(object.asMap());
        for (Map.Entry<String, JsonElement> member : members.entrySet()) {
            out.append(separator);
            write(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private static void write(JsonArray array, StringBuilder out) {
        var separator = "[";
        for (var item : array) {
            out.append(separator);
            write(item, out);
            separator = ",";
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    private static void write(String text, StringBuilder out) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("Half a character");
        }
        out.append('"');
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (SHORT.indexOf(c) >= 0) {
                out.append('\\').append(LETTERS.charAt(SHORT.indexOf(c)));
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
