package org.inkwell.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inkwell.Elm;
import org.inkwell.review.ReleasedBytes;

/** A mail as the postman makes it, with a picture that a person released. */
final class Enclosing {

    static final String DESK = "desk@inkwell.example";
    static final String SUPPLIER = "support@larchfinch.example";
    static final byte[] MANIFEST = "{\"files\":[]}".getBytes(StandardCharsets.UTF_8);
    private static final List<ReleasedBytes> FILES = released();

    private Enclosing() {}

    static Outgoing mail() {
        return to(SUPPLIER, "The register cannot be saved");
    }

    static Outgoing to(String recipient, String subject) {
        return new Outgoing(
                "<0123abc@inkwell.example>",
                recipient,
                "desk+0123abc@inkwell.example",
                subject,
                "It stops with an error. Zo\u00eb",
                FILES,
                List.of(new Slip("manifest.json", "application/json", MANIFEST)));
    }

    private static List<ReleasedBytes> released() {
        var elm = new Elm();
        elm.escalated(elm.released());
        elm.desk.agenda.take(Postman.ERRAND).forEach(elm.desk.postman::deliver);
        return elm.desk.post.sent().get(0).files();
    }
}
