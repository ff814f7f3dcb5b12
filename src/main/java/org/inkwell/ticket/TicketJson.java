package org.inkwell.ticket;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/** A ticket as the API tells it. */
final class TicketJson {

    private TicketJson() {}

    static JsonObject of(Ticket ticket, List<JsonObject> attachments, List<Message> messages) {
        var shots = Json.createArrayBuilder();
        attachments.forEach(shots::add);
        var said = Json.createArrayBuilder();
        messages.stream().map(TicketJson::message).forEach(said::add);
        return Json.createObjectBuilder()
                .add("id", ticket.id())
                .add("school", ticket.school().toString())
                .add("service", ticket.service().toString())
                .add("channel", ticket.channel().name())
                .add("kind", ticket.kind().name())
                .add("urgency", ticket.urgency().name())
                .add("affected", ticket.affected().name())
                .add("state", ticket.state().name())
                .add("title", ticket.title())
                .add("story", ticket.story())
                .add("raisedBy", ticket.raisedByName())
                .add("raisedAt", ticket.raisedAt().toString())
                .add("attachments", shots)
                .add("messages", said)
                .build();
    }

    private static JsonObject message(Message message) {
        return Json.createObjectBuilder()
                .add("at", message.at().toString())
                .add("kind", message.kind().name())
                .add("author", message.authorName())
                .add("text", message.text())
                .build();
    }
}
