package org.inkwell.redaction.document.plain;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Locale;
import java.util.Set;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WebAddress;

/**
 * What a browser recorded of its traffic, in JSON: which requests went where, how they ended and
 * how long they took; nothing that was sent, shown or remembered.
 *
 * @see <a href="http://www.softwareishard.com/blog/har-12-spec/">HAR 1.2</a>
 */
final class HttpArchive {

    private static final JsonPrimitive WITHHELD = new JsonPrimitive("[withheld]");

    /** Headers of which no value is anybody's. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "accept",
                    "accept-encoding",
                    "accept-ranges",
                    "age",
                    "cache-control",
                    "connection",
                    "content-encoding",
                    "content-language",
                    "content-length",
                    "content-type",
                    "date",
                    "expires",
                    "last-modified",
                    "pragma",
                    "retry-after",
                    "server",
                    "strict-transport-security",
                    "transfer-encoding",
                    "upgrade-insecure-requests",
                    "user-agent",
                    "vary",
                    "x-content-type-options",
                    "x-frame-options",
                    "x-powered-by");

    private static final Set<String> ADDRESSES = Set.of("url", "redirectURL");

    /** Of what was sent or shown: its kind and its size. */
    private static final Set<String> BODIES = Set.of("postData", "content");

    private static final Set<String> OF_BODIES = Set.of("mimeType", "size", "compression");

    private static final Set<String> LEFT_OUT = Set.of("cookies", "comment", "serverIPAddress");

    private HttpArchive() {}

    static boolean is(JsonElement root) {
        return root.isJsonObject()
                && root.getAsJsonObject().get("log") instanceof JsonObject log
                && log.has("entries");
    }

    /** Without bodies, cookies, values of queries and headers; the rest is not inked yet. */
    static JsonElement bare(JsonElement came, Ink ink) {
        if (came instanceof JsonArray array) {
            var bare = new JsonArray();
            array.forEach(one -> bare.add(bare(one, ink)));
            return bare;
        }
        if (!(came instanceof JsonObject object)) {
            return came;
        }
        var bare = new JsonObject();
        for (var field : object.entrySet()) {
            var name = field.getKey();
            if (!name.startsWith("_") && !LEFT_OUT.contains(name)) {
                bare.add(name, field(name, field.getValue(), ink));
            }
        }
        return bare;
    }

    private static JsonElement field(String name, JsonElement value, Ink ink) {
        if (ADDRESSES.contains(name)) {
            return address(value, ink);
        }
        if (name.equals("title")
                && value.isJsonPrimitive()
                && value.getAsString().contains("://")) {
            return address(value, ink);
        }
        if (BODIES.contains(name) && value instanceof JsonObject body) {
            body.keySet().retainAll(OF_BODIES);
            return body;
        }
        if (name.equals("headers") && value instanceof JsonArray headers) {
            return named(headers, HARMLESS);
        }
        if (name.equals("queryString") && value instanceof JsonArray query) {
            return named(query, Set.of());
        }
        return bare(value, ink);
    }

    private static JsonElement address(JsonElement value, Ink ink) {
        if (!value.isJsonPrimitive() || value.getAsString().isEmpty()) {
            return new JsonPrimitive("");
        }
        return WebAddress.withoutValues(value.getAsString(), ink)
                .map(JsonPrimitive::new)
                .orElse(WITHHELD);
    }

    /** Names alone, but for values that are nobody's. */
    private static JsonArray named(JsonArray pairs, Set<String> harmless) {
        var named = new JsonArray();
        for (var one : pairs) {
            if (one instanceof JsonObject pair && pair.get("name") instanceof JsonPrimitive name) {
                var kept = new JsonObject();
                kept.add("name", name);
                var isHarmless = harmless.contains(name.getAsString().toLowerCase(Locale.ROOT));
                kept.add("value", isHarmless && pair.has("value") ? pair.get("value") : WITHHELD);
                named.add(kept);
            }
        }
        return named;
    }
}
