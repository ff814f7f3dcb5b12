package org.inkwell.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkwell.escalation.Escalation;
import org.inkwell.escalation.KeptCertificate;
import org.inkwell.post.Letter;
import org.inkwell.review.Attachment;
import org.inkwell.story.Chapter.Kind;
import org.inkwell.ticket.Caller;
import org.inkwell.ticket.Message;
import org.inkwell.ticket.Ticket;

/** What happened, as sentences. */
final class Telling {
    private Telling() {}

    static Chapter reported(Ticket ticket) {
        var what =
                switch (ticket.channel()) {
                    case PORTAL -> "reported this";
                    case CALL -> "logged a call" + ticket.caller().map(Telling::from).orElse("");
                    case EMAIL -> "wrote an email";
                    case API -> "reported this through the API";
                };
        return Chapter.of(
                ticket.raisedAt(), Kind.REPORTED, ticket.raisedByName(), what, ticket.story());
    }

    static Stream<Chapter> pictures(List<Attachment> shots) {
        return Stream.concat(inked(shots).stream(), shots.stream().flatMap(Telling::decided));
    }

    static Chapter message(Message message) {
        return switch (message.kind()) {
            case REPLY -> said(message, Kind.REPLY, "replied");
            case NOTE -> said(message, Kind.NOTE, "noted, for technicians alone");
            case ANSWER -> said(message, Kind.ANSWER, "answered by mail");
            case EVENT ->
                    Chapter.of(message.at(), Kind.EVENT, message.authorName(), message.text(), "");
        };
    }

    static Stream<Chapter> escalated(
            Escalation escalation, Optional<Letter> letter, List<KeptCertificate> certificates) {
        var asked =
                new Chapter(
                        escalation.escalatedAt(),
                        Kind.ESCALATED,
                        escalation.escalatedByName(),
                        "asked " + escalation.supplierName() + " for help: " + escalation.reason(),
                        "",
                        letter,
                        certificates);
        var sent =
                letter.flatMap(Letter::sentAt)
                        .map(
                                at ->
                                        Chapter.of(
                                                at,
                                                Kind.SENT,
                                                "The postman",
                                                "delivered it to " + escalation.supplierName(),
                                                ""));
        return Stream.concat(Stream.of(asked), sent.stream());
    }

    private static Optional<Chapter> inked(List<Attachment> shots) {
        var times = shots.stream().flatMap(shot -> shot.inkedAt().stream()).toList();
        var what = "inked " + times.size() + (times.size() == 1 ? " file" : " files");
        return times.stream()
                .max(Comparator.<Instant>naturalOrder())
                .map(at -> Chapter.of(at, Kind.INKED, "Redaction", what, ""));
    }

    private static Stream<Chapter> decided(Attachment shot) {
        var released = shot.state() == Attachment.State.RELEASED;
        var what = (released ? "released " : "refused ") + shot.title().toLowerCase(Locale.ROOT);
        return shot.verdict().stream()
                .map(
                        verdict ->
                                Chapter.of(
                                        verdict.at(),
                                        released ? Kind.RELEASED : Kind.REFUSED,
                                        verdict.byName(),
                                        what + verdict.reason().map(why -> ": " + why).orElse(""),
                                        ""));
    }

    private static Chapter said(Message message, Kind kind, String what) {
        return Chapter.of(message.at(), kind, message.authorName(), what, message.text());
    }

    private static String from(Caller caller) {
        var number =
                caller.number() == null || caller.number().isEmpty()
                        ? ""
                        : ", from " + caller.number();
        return " of " + caller.name() + number;
    }
}
