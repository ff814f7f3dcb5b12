package org.inkwell.review;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;

/** An attachment as the API tells it: places and kinds, never what stood there. */
public final class AttachmentJson {

    private AttachmentJson() {}

    public static JsonObject of(Attachment attachment, List<Mark> marks) {
        var json =
                Json.createObjectBuilder()
                        .add("id", attachment.id().toString())
                        .add("ordinal", attachment.ordinal())
                        .add("kind", attachment.isPicture() ? "picture" : "document")
                        .add("state", attachment.state().name())
                        .add("width", attachment.width())
                        .add("height", attachment.height())
                        .add("marks", marks(marks));
        attachment
                .inked()
                .ifPresent(
                        file ->
                                json.add("inked", file.toString())
                                        .add("name", attachment.neutralName()));
        attachment
                .account()
                .ifPresent(
                        account ->
                                json.add("went", counts(account))
                                        .add("partsLeftOut", account.leftOut()));
        attachment.heldBecause().ifPresent(why -> json.add("heldBecause", why));
        return json.build();
    }

    private static JsonArray marks(List<Mark> marks) {
        var array = Json.createArrayBuilder();
        marks.stream()
                .filter(mark -> !mark.removed())
                .map(AttachmentJson::mark)
                .forEach(array::add);
        return array.build();
    }

    private static JsonArray counts(Account account) {
        var array = Json.createArrayBuilder();
        account.counts().stream()
                .map(
                        count ->
                                Json.createObjectBuilder()
                                        .add("kind", count.kind().name())
                                        .add("rule", count.rule())
                                        .add("count", count.count()))
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
