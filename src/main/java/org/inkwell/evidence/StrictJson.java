package org.inkwell.evidence;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Reads what {@link CanonicalJson} writes, and refuses everything else. */
final class StrictJson {

    /** Far more than a certificate needs. */
    static final int LONGEST = 1 << 20;

    /** Whole numbers that every reader of JSON holds exactly: up to 2^53 by their digits. */
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private StrictJson() {}

    static boolean isWhole(String number) {
        return WHOLE.matcher(number).matches();
    }

    /** An object in its canonical form. */
    static JsonObject read(byte[] bytes) throws MalformedException {
        if (bytes.length > LONGEST) {
            throw new MalformedException("It is larger than any certificate.");
        }
        try (var reader = new JsonReader(new StringReader(text(bytes)))) {
            reader.setStrictness(Strictness.STRICT);
            var value = value(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedException("Something follows the end of the certificate.");
            }
            if (!(value instanceof JsonObject object)) {
                throw new MalformedException("It is JSON, but no certificate.");
            }
            if (!Arrays.equals(CanonicalJson.write(object), bytes)) {
                throw new MalformedException(
                        "It is not in the form in which a desk writes certificates: it was altered"
                                + " after it was made, if only in its blanks.");
            }
            return object;
        } catch (IOException | IllegalArgumentException broken) {
            throw new MalformedException("It is not whole JSON: cut off, or altered.");
        }
    }

    private static String text(byte[] bytes) throws MalformedException {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException noText) {
            throw new MalformedException("It is not text in UTF-8.");
        }
    }

    private static JsonElement value(JsonReader reader) throws IOException, MalformedException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader);
            case BEGIN_ARRAY -> array(reader);
            case STRING -> new JsonPrimitive(reader.nextString());
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NUMBER -> number(reader.nextString());
            default -> throw new MalformedException("It holds a null, which no certificate does.");
        };
    }

    private static JsonElement number(String digits) throws MalformedException {
        if (!isWhole(digits)) {
            throw new MalformedException("It holds a number that no certificate holds.");
        }
        return new JsonPrimitive(Long.valueOf(digits));
    }

    private static JsonObject object(JsonReader reader) throws IOException, MalformedException {
        var object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            var name = reader.nextName();
            if (object.has(name)) {
                throw new MalformedException("One of its members stands twice.");
            }
            object.add(name, value(reader));
        }
        reader.endObject();
        return object;
    }

    private static JsonArray array(JsonReader reader) throws IOException, MalformedException {
        var array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(value(reader));
        }
        reader.endArray();
        return array;
    }
}
