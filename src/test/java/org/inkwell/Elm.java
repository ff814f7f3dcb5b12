package org.inkwell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.inkwell.escalation.Outcome;
import org.inkwell.escalation.Request;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.review.Attachment;
import org.inkwell.review.Upload;
import org.inkwell.school.School;
import org.inkwell.school.Service;
import org.inkwell.supplier.Agreement;
import org.inkwell.supplier.Contract;
import org.inkwell.supplier.Country;
import org.inkwell.supplier.Promise;
import org.inkwell.supplier.Supplier;
import org.inkwell.ticket.Affected;
import org.inkwell.ticket.Channel;
import org.inkwell.ticket.NewTicket;
import org.inkwell.ticket.Ticket;
import org.inkwell.ticket.TicketKind;
import org.inkwell.ticket.Urgency;

/** A made-up school on an empty desk, its people, its supplier, and the usual steps. */
public final class Elm {

    public static final String PLANTED = "Amara Okonkwo";

    /** How a picture begins. */
    private static final String PNG = "\u0089PNG\r\n\u001a\n";

    public final CoreDesk desk = CoreDesk.open();
    public final UUID school = UUID.randomUUID();
    public final UUID other = UUID.randomUUID();
    public final UUID sims = UUID.randomUUID();
    public final UUID printing = UUID.randomUUID();
    public final UUID larch = UUID.randomUUID();
    public final Viewer hana = viewer("Hana Whitfield", Role.STAFF, school);
    public final Viewer bram = viewer("Bram Osei", Role.STAFF, school);
    public final Viewer road = viewer("Ravi Sandhu", Role.REPRESENTATIVE, other);
    public final Viewer stranger = viewer("Niamh Castell", Role.STAFF, other);
    public final Viewer tess =
            new Viewer(UUID.randomUUID(), "Tess Marlowe", Set.of(Role.TECHNICIAN), Set.of(), null);

    public Elm() {
        desk.schools.add(new School(school, "Elm Grove School", null, Duration.ofDays(3)));
        desk.schools.add(new School(other, "St Brigid's", "Three Rivers", Duration.ofDays(1)));
        desk.schools.add(new Service(sims, "SIMS"));
        desk.schools.add(new Service(printing, "Printing"));
        desk.suppliers.add(
                new Supplier(
                        larch,
                        "Larch & Finch",
                        "support@larchfinch.example",
                        Country.UNITED_KINGDOM));
        agreement(today().minusYears(1), today().plusYears(1));
        var contract = UUID.randomUUID();
        desk.suppliers.add(
                new Contract(
                        contract, "C-118", school, larch, sims, today(), today().plusYears(1)));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(desk.clock.instant(), desk.clock.getZone());
    }

    public void agreement(LocalDate signed, LocalDate ends) {
        desk.suppliers.add(
                new Agreement(
                        UUID.randomUUID(),
                        larch,
                        "DSA-2291",
                        signed,
                        ends,
                        Set.of(Promise.values())));
    }

    /** From now on there is no agreement. */
    public void noAgreement() {
        desk.inTransaction(() -> desk.rows.createQuery("delete from Agreement a").executeUpdate());
    }

    public NewTicket asked(UUID service, String... pictures) {
        return asked(service, uploads(pictures));
    }

    public NewTicket asked(UUID service, List<Upload> uploads) {
        return new NewTicket(
                UUID.randomUUID(),
                school,
                service,
                Channel.PORTAL,
                TicketKind.INCIDENT,
                Urgency.HIGH,
                Affected.SEVERAL,
                "The register of " + PLANTED + " cannot be saved",
                "It stops with an error.",
                Optional.empty(),
                uploads);
    }

    /** Pictures by their head, which say these texts. */
    public static List<Upload> uploads(String... pictures) {
        return Stream.of(pictures)
                .map(said -> new Upload((PNG + said).getBytes(ISO_8859_1), List.of()))
                .toList();
    }

    public Ticket raised(String... attachments) {
        return desk.tickets.raise(hana, asked(sims, attachments), false).orElseThrow();
    }

    /** Does what stands on the agenda for pictures. */
    public void ink() {
        desk.agenda.take("ink").forEach(desk.redaction::next);
    }

    public Attachment attachment(Ticket ticket) {
        return desk.attachments.of(ticket.id()).get(0);
    }

    /** A ticket whose one screenshot may go to suppliers. */
    public Ticket released() {
        var ticket = raised("a picture of " + PLANTED);
        ink();
        var shot = attachment(ticket);
        desk.reviews.release(tess, shot.id(), shot.inked().orElseThrow());
        return ticket;
    }

    /**
     * A ticket whose one document may go to suppliers.
     *
     * @param ending of the name under which it came
     */
    public Ticket releasedFile(String ending, String content) {
        var upload = new Upload(content.getBytes(ISO_8859_1), "notes." + ending, List.of());
        var ticket = desk.tickets.raise(hana, asked(sims, List.of(upload)), false).orElseThrow();
        ink();
        var file = attachment(ticket);
        desk.reviews.release(tess, file.id(), file.inked().orElseThrow());
        return ticket;
    }

    public Request request(Ticket ticket) {
        return new Request(
                larch,
                "Only they can mend it",
                "Please look.",
                Set.of(attachment(ticket).id()),
                Set.of());
    }

    public Outcome escalated(Ticket ticket) {
        var request = request(ticket);
        return desk.escalations
                .preview(tess, ticket.id(), request)
                .fold(
                        parcel ->
                                desk.escalations.escalate(
                                        tess, ticket.id(), request, parcel.digest()),
                        Outcome.Refused::new);
    }

    /** The sentence of a refusal; empty if there was none. */
    public static String refusal(Outcome outcome) {
        return outcome.fold(parcel -> "", sentence -> sentence);
    }

    private static Viewer viewer(String name, Role role, UUID school) {
        return new Viewer(UUID.randomUUID(), name, Set.of(role), Set.of(school), null);
    }
}
