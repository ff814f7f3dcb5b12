package org.inkwell.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkwell.lexicon.TaughtWords;
import org.inkwell.redaction.finding.Allowance;
import org.inkwell.redaction.finding.Allowed;
import org.inkwell.redaction.finding.InkedText;
import org.inkwell.redaction.finding.TextRedactor;
import org.inkwell.review.ReleasedFile;
import org.inkwell.review.TicketPseudonyms;
import org.inkwell.roll.OpenRolls;
import org.inkwell.school.Schools;
import org.inkwell.school.Service;
import org.inkwell.ticket.Ticket;

/** What a mail to a supplier says, inked. */
@ApplicationScoped
public class Wording {

    private final Schools schools;
    private final TicketPseudonyms pseudonyms;
    private final TextRedactor redactor;
    private final OpenRolls rolls;
    private final TaughtWords words;

    @Inject
    public Wording(
            Schools schools,
            TicketPseudonyms pseudonyms,
            TextRedactor redactor,
            OpenRolls rolls,
            TaughtWords words) {
        this.schools = schools;
        this.pseudonyms = pseudonyms;
        this.redactor = redactor;
        this.rolls = rolls;
        this.words = words;
    }

    protected Wording() {
        this(null, null, null, null, null);
    }

    /**
     * @param mayStay by the policy of whom it goes to
     */
    InkedText subject(Ticket ticket, Request request, Set<Allowance> mayStay) {
        return ink(ticket, request, mayStay)
                .apply("[Ticket " + ticket.id() + "] " + oneLine(ticket.title()));
    }

    InkedText body(
            Ticket ticket,
            Request request,
            Set<Allowance> mayStay,
            List<ReleasedFile> files,
            Way way) {
        return ink(ticket, request, mayStay).apply(text(ticket, request, files, way));
    }

    private Function<String, InkedText> ink(
            Ticket ticket, Request request, Set<Allowance> mayStay) {
        var allowed =
                schools.record(ticket.school())
                        .map(record -> new Allowed(mayStay, record))
                        .orElseGet(Allowed::nothing);
        var names = pseudonyms.of(ticket.id());
        var roll = rolls.of(ticket.school());
        var inking =
                redactor.allowing(allowed)
                        .besides(words.inForce(ticket.school()).inked())
                        .besides(request.inkToo());
        return text -> inking.redact(text, roll, names);
    }

    private String text(Ticket ticket, Request request, List<ReleasedFile> files, Way way) {
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
                + "\n\n"
                + along(files, way)
                + "\n\nPersonal data has been inked. Please answer by replying to this mail.\n";
    }

    private static String along(List<ReleasedFile> files, Way way) {
        var names = files.stream().map(ReleasedFile::neutralName).collect(Collectors.joining(", "));
        return switch (way) {
            case ENCLOSED -> "Enclosed: " + names;
            case LINKED ->
                    "To be fetched: "
                            + names
                            + "\n\nThe link at the end of this mail opens once, within seven days.";
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
