package org.inkwell.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class CanonicalJsonTest {

    @Test
    void membersAreSortedAndNothingIsBlank() {
        var object = new JsonObject();
        object.addProperty("b", 2);
        object.addProperty("a", "Ł \"\\\n\u0001/");
        object.add("A", new JsonArray());
        assertThat(text(object)).isEqualTo("{\"A\":[],\"a\":\"Ł \\\"\\\\\\n\\u0001/\",\"b\":2}");
    }

    /** The example of RFC 8785, section 3.2.3, without its fractions. */
    @Test
    void namesAreSortedByUtf16Unit() {
        var object = new JsonObject();
        List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")
                .forEach(name -> object.addProperty(name, true));
        assertThat(text(object).replaceAll(":true|[{}\"]", ""))
                .isEqualTo("\\r,1,\u0080,\u00f6,\u20ac,\ud83d\ude00,\ufb33");
    }

    @Test
    void fractionsNullsAndHalfCharactersAreNotWritten() {
        for (JsonElement no :
                List.of(
                        JsonNull.INSTANCE,
                        new JsonPrimitive(1.5),
                        new JsonPrimitive(Double.NaN),
                        new JsonPrimitive(Long.MAX_VALUE),
                        new JsonPrimitive("\ud83d"))) {
            assertThatThrownBy(() -> CanonicalJson.write(no))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAsTheSame(@ForAll("objects") JsonObject object)
            throws MalformedException {
        assertThat(StrictJson.read(CanonicalJson.write(object))).isEqualTo(object);
    }

    @Property(tries = 300)
    void theOrderInWhichMembersCameDoesNotMatter(@ForAll("objects") JsonObject object) {
        var turned = new JsonObject();
        object.keySet().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(name -> turned.add(name, object.get(name)));
        assertThat(CanonicalJson.write(turned)).isEqualTo(CanonicalJson.write(object));
    }

    @Provide
    Arbitrary<JsonObject> objects() {
        return objects(3);
    }

    private static Arbitrary<JsonObject> objects(int depth) {
        return Arbitraries.maps(names(), values(depth)).ofMaxSize(4).map(CanonicalJsonTest::object);
    }

    private static Arbitrary<JsonElement> values(int depth) {
        Arbitrary<JsonElement> plain =
                Arbitraries.oneOf(
                        names().map(JsonPrimitive::new),
                        Arbitraries.of(true, false).map(JsonPrimitive::new),
                        Arbitraries.longs()
                                .between(-999_999_999_999_999L, 999_999_999_999_999L)
                                .map(JsonPrimitive::new));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<JsonElement> lists =
                values(depth - 1).list().ofMaxSize(3).map(CanonicalJsonTest::array);
        return Arbitraries.oneOf(plain, lists, objects(depth - 1).map(object -> object));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aZ09 \"\\/\b\t\n\u0000\u001f\u007f€Łö\ufb33")
                .ofMaxLength(6);
    }

    private static JsonObject object(Map<String, JsonElement> members) {
        var object = new JsonObject();
        members.forEach(object::add);
        return object;
    }

    private static JsonElement array(List<JsonElement> items) {
        var array = new JsonArray();
        items.forEach(array::add);
        return array;
    }

    private static String text(JsonElement value) {
        return new String(CanonicalJson.write(value), UTF_8);
    }
}
