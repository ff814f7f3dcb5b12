package org.inkwell.redaction.document.plain;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Set;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/**
 * JSON: each value by the name of its field, and by what a field beside it calls it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public final class JsonText implements Format {

    private static final Gson LINES =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();
    private static final Gson ONE_LINE =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    /** Fields that call the value beside them. */
    private static final Set<String> CALLING = Set.of("name", "field", "key", "label", "column");

    private static final String VALUE = "value";

    /** Of which some are names in other places. */
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT");

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var text = Written.in(file);
        try {
            var came = JsonParser.parseString(text.written());
            var read = HttpArchive.is(came) ? HttpArchive.bare(came, ink) : came;
            var inked = inked(read, "", ink);
            var gson = text.written().strip().contains("\n") ? LINES : ONE_LINE;
            return text.encode(gson.toJson(inked));
        } catch (JsonParseException | NumberFormatException e) {
            // The cause's text may hold a value.
            throw new WithheldException("The JSON does not parse. Send it as a text file.");
        }
    }

    /** {@code label}: the nearest field's name. */
    private static JsonElement inked(JsonElement value, String label, Ink ink) {
        if (value.isJsonObject()) {
            return inked(value.getAsJsonObject(), ink);
        }
        if (value.isJsonArray()) {
            var inked = new JsonArray();
            value.getAsJsonArray().forEach(one -> inked.add(inked(one, label, ink)));
            return inked;
        }
        if (value.isJsonNull()) {
            return value;
        }
        var written = value.getAsString();
        if (label.equals("method") && METHODS.contains(written)) {
            return value;
        }
        var inked = ink.value(label, written);
        return inked.equals(written) ? value : new JsonPrimitive(inked);
    }

    private static JsonObject inked(JsonObject object, Ink ink) {
        var inked = new JsonObject();
        for (var field : object.entrySet()) {
            var label = field.getKey().equals(VALUE) ? called(object) : field.getKey();
            var isCalling = CALLING.contains(field.getKey()) && object.has(VALUE);
            var value =
                    isCalling && field.getValue().isJsonPrimitive()
                            ? new JsonPrimitive(ink.name(field.getValue().getAsString()))
                            : inked(field.getValue(), label, ink);
            inked.add(free(ink.name(field.getKey()), inked), value);
        }
        return inked;
    }

    /** "Surname" of {"name": "Surname", "value": "…"}. */
    private static String called(JsonObject object) {
        return CALLING.stream()
                .filter(object::has)
                .map(object::get)
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .findFirst()
                .orElse(VALUE);
    }

    /** Two fields may be inked to one name. */
    private static String free(String name, JsonObject taken) {
        var free = name;
        for (var number = 2; taken.has(free); number++) {
            free = name + " " + number;
        }
        return free;
    }
}
