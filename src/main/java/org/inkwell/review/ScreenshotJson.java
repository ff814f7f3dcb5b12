package org.inkwell.review;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;

/** A screenshot as the API tells it: places and kinds, never what stood there. */
public final class ScreenshotJson {

    private ScreenshotJson() {}

    public static JsonObject of(Screenshot screenshot, List<Mark> marks) {
        var json =
                Json.createObjectBuilder()
                        .add("id", screenshot.id().toString())
                        .add("ordinal", screenshot.ordinal())
                        .add("state", screenshot.state().name())
                        .add("width", screenshot.width())
                        .add("height", screenshot.height())
                        .add("marks", marks(marks));
        screenshot.inked().ifPresent(file -> json.add("inked", file.toString()));
        screenshot.heldBecause().ifPresent(why -> json.add("heldBecause", why));
        return json.build();
    }

    private static JsonArray marks(List<Mark> marks) {
        var array = Json.createArrayBuilder();
        marks.stream()
                .filter(mark -> !mark.removed())
                .map(ScreenshotJson::mark)
                .forEach(array::add);
        return array.build();
    }

    private static JsonObject mark(Mark mark) {
        return Json.createObjectBuilder()
                .add("kind", mark.kind().name())
                .add("rule", mark.rule())
                .add("x", mark.box().x())
                .add("y", mark.box().y())
                .add("width", mark.box().width())
                .add("height", mark.box().height())
                .build();
    }
}
