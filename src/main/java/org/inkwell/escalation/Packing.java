package org.inkwell.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkwell.lexicon.TaughtWords;
import org.inkwell.redaction.finding.InkedText;
import org.inkwell.redaction.finding.TextRedactor;
import org.inkwell.review.ReleasedFile;
import org.inkwell.review.Reviews;
import org.inkwell.review.TicketPseudonyms;
import org.inkwell.roll.OpenRolls;
import org.inkwell.school.Schools;
import org.inkwell.school.Service;
import org.inkwell.supplier.Cover;
import org.inkwell.supplier.Suppliers;
import org.inkwell.ticket.Ticket;

/** Puts together what a supplier gets. */
@ApplicationScoped
public class Packing {

    private final Suppliers suppliers;
    private final Schools schools;
    private final Reviews reviews;
    private final TicketPseudonyms pseudonyms;
    private final TextRedactor redactor;
    private final OpenRolls rolls;
    private final TaughtWords words;

    @Inject
    public Packing(
            Suppliers suppliers,
            Schools schools,
            Reviews reviews,
            TicketPseudonyms pseudonyms,
            TextRedactor redactor,
            OpenRolls rolls,
            TaughtWords words) {
        this.suppliers = suppliers;
        this.schools = schools;
        this.reviews = reviews;
        this.pseudonyms = pseudonyms;
        this.redactor = redactor;
        this.rolls = rolls;
        this.words = words;
    }

    protected Packing() {
        this(null, null, null, null, null, null, null);
    }

    Outcome pack(Ticket ticket, Request request) {
        var files =
                reviews.released(ticket.id()).stream()
                        .filter(file -> request.attachments().contains(file.attachment()))
                        .toList();
        if (files.isEmpty()) {
            return new Outcome.Refused(
                    "No released screenshot is chosen. Release at least one screenshot of this"
                            + " ticket and choose it.");
        }
        return suppliers
                .cover(ticket.school(), ticket.service(), request.supplier())
                .fold(
                        covered -> new Outcome.Ready(parcel(ticket, request, covered, files)),
                        uncovered -> new Outcome.Refused(uncovered.sentence()));
    }

    private Parcel parcel(
            Ticket ticket, Request request, Cover.Covered ground, List<ReleasedFile> files) {
        var names = pseudonyms.of(ticket.id());
        var roll = rolls.of(ticket.school());
        var inking =
                redactor.besides(words.inForce(ticket.school()).inked()).besides(request.inkToo());
        Function<String, InkedText> ink = text -> inking.redact(text, roll, names);
        return new Parcel(
                ground.supplier(),
                ground.agreement(),
                ground.ground(),
                ink.apply("[Ticket " + ticket.id() + "] " + oneLine(ticket.title())),
                ink.apply(body(ticket, request, files)),
                files);
    }

    private String body(Ticket ticket, Request request, List<ReleasedFile> files) {
        var service = schools.service(ticket.service()).map(Service::name).orElse("");
        var note = request.note().isBlank() ? "" : request.note().strip() + "\n\n";
        return note
                + "Ticket "
                + ticket.id()
                + ", "
                + service
                + "\n\n"
                + ticket.title()
                + "\n\n"
                + ticket.story()
                + "\n\nEnclosed: "
                + files.stream().map(ReleasedFile::neutralName).collect(Collectors.joining(", "))
                + "\n\nPersonal data has been inked. Please answer by replying to this mail.\n";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
