package org.inkwell.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.inkwell.person.People;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.redaction.finding.Allowance;
import org.inkwell.supplier.Country;
import org.inkwell.ticket.Affected;
import org.inkwell.ticket.Caller;
import org.inkwell.ticket.NewTicket;
import org.inkwell.ticket.Ticket;
import org.inkwell.ticket.Urgency;

/** Lays the demonstration out, all of it or nothing. */
@ApplicationScoped
class Stage {

    private static final String PROVIDER = "@inkwell.example";
    private static final String ELM = "@elmgrove.example";
    private static final String ST = "@stbrigids.example";

    @Inject People people;
    @Inject Cast cast;
    @Inject Ground ground;
    @Inject Past past;

    /**
     * What the last act needs: a ticket with an attachment that a supplier is to see.
     *
     * @param programme the accounts, one a line
     */
    record Laid(String programme, Viewer technician, long ticket, UUID supplier) {}

    boolean isEmpty() {
        return people.isEmpty();
    }

    @Transactional
    Laid lay() {
        var elm = ground.school("Elm Grove Primary School", null, Duration.ofDays(3));
        var brigid = ground.school("St Brigid's Academy", "Three Rivers Trust", Duration.ofDays(2));
        var sims = ground.service("SIMS");
        var broadband = ground.service("Broadband");
        var email = ground.service("Email");
        var printing = ground.service("Printing");
        var hardware = ground.service("Hardware");
        var larch =
                ground.supplier(
                        "Larch & Finch Software",
                        "support@larchfinch.example",
                        Country.UNITED_KINGDOM);
        var heron =
                ground.supplier(
                        "Heron Line Broadband", "noc@heronline.example", Country.UNITED_KINGDOM);
        var cedar =
                ground.supplier("Cedar Mill Devices", "care@cedarmill.example", new Country("US"));
        ground.agreement(cedar, "DSA-2307", 3, 21);
        ground.contract("EG-2025-02", elm, cedar, hardware);
        ground.agreement(larch, "DSA-2291", 8, 16);
        ground.agreement(heron, "DSA-1877", 26, -2);
        ground.contract("EG-2024-07", elm, larch, sims);
        ground.contract("SB-118", brigid, larch, sims);
        ground.contract("EG-2024-11", elm, heron, broadband);

        var tess = technician("Technician", "Tess Marlowe", "tess.marlowe");
        var jonas = technician("Technician", "Jonas Whitlock", "jonas.whitlock");
        var priya =
                provider(
                        "Data-protection manager",
                        "Priya Raman",
                        "priya.raman",
                        Role.PROTECTION_LEAD);
        ground.pseudonyms(priya, larch);
        ground.record(priya, elm);
        ground.draft(
                tess,
                larch,
                "Their desk asks for the school's number in every call.",
                Set.of(Allowance.SCHOOL_NAME, Allowance.SCHOOL_NUMBER));
        provider("Administrator", "Owen Tudor-Pryce", "owen.pryce", Role.ADMINISTRATOR);
        var hana = staff("Hana Whitfield", "hana.whitfield" + ELM, elm);
        var bram = staff("Bram Osei", "bram.osei" + ELM, elm);
        var niamh = staff("Niamh Castell", "niamh.castell" + ST, brigid);
        var road =
                cast.admit(
                        "Trust's technician on the road",
                        "Ravi Sandhu",
                        "ravi.sandhu@threerivers.example",
                        Role.REPRESENTATIVE,
                        Set.of(brigid));
        var ines =
                cast.admit(
                        "A school's lead for data",
                        "Ines Fallow",
                        "ines.fallow" + ELM,
                        Role.DATA_LEAD,
                        Set.of(elm));
        ground.roll(ines, elm, Pupils.export());
        contact("Lena Aldous", "lena.aldous@larchfinch.example", larch);
        contact("Marek Dane", "marek.dane@heronline.example", heron);
        cast.program(tess);

        var grades =
                raise(
                        story(hana, elm, sims, 5, Urgency.CRITICAL, Affected.SCHOOL),
                        s ->
                                s.incident(
                                        "Attendance cannot be saved",
                                        "Since this morning every register shows an error when we"
                                                + " press Save. Nobody can take the register.",
                                        Screens.savingFails()));
        raise(
                story(bram, elm, sims, 3, Urgency.HIGH, Affected.SEVERAL),
                s ->
                        s.incident(
                                "The list of year 7 is in the wrong order",
                                "Names are sorted by admission number and cannot be sorted"
                                        + " otherwise.",
                                Screens.pupilList(Pupils.ALL.subList(0, 14), 4),
                                Screens.record(Pupils.ALL.get(3))));
        raise(
                story(niamh, brigid, sims, 7, Urgency.HIGH, Affected.SEVERAL),
                s ->
                        s.incident(
                                "Record is locked by another user",
                                "The message comes whenever we open a pupil of 7B.",
                                Screens.errorOverList(
                                        Pupils.ALL,
                                        "SIMS .net",
                                        "The record is locked by another user.")));
        raise(
                story(tess, elm, email, 2, Urgency.NORMAL, Affected.ONE),
                s ->
                        s.call(
                                new Caller("Hana Whitfield", "01632 960141"),
                                "Mail to a parent comes back",
                                "Letters about attendance are returned as undeliverable.",
                                Screens.mail(Pupils.ALL.get(1), "office" + ELM)));
        raise(
                story(road, brigid, email, 26, Urgency.NORMAL, Affected.SEVERAL),
                s ->
                        s.incident(
                                "New accounts are not created",
                                "The nightly run stops at the licence pool.",
                                Screens.console("dc01", Pupils.ALL.subList(5, 15))));
        raise(
                story(hana, elm, printing, 50, Urgency.LOW, Affected.ONE),
                s ->
                        s.incident(
                                "Trip payments do not add up",
                                "The sheet shows #REF! where the sums should be, and prints so.",
                                Screens.spreadsheet(Pupils.ALL)));
        raise(
                story(bram, elm, broadband, 30, Urgency.HIGH, Affected.SCHOOL),
                s ->
                        s.incident(
                                "The internet is slower than a modem",
                                "Lessons with video are not possible in the whole building.",
                                Screens.speedTest()));
        var projector =
                raise(
                        story(niamh, brigid, hardware, 60, Urgency.NORMAL, Affected.ONE),
                        s ->
                                s.request(
                                        "A projector for the music room",
                                        "The old one is green on one side. Could we have another"
                                                + " before the concert on Friday?"));
        var keyboard =
                raise(
                        story(bram, elm, hardware, 90, Urgency.LOW, Affected.ONE),
                        s ->
                                s.request(
                                        "A keyboard with large letters",
                                        "For the desk in the library."));
        var password =
                raise(
                        story(hana, elm, email, 80, Urgency.NORMAL, Affected.ONE),
                        s -> s.incident("My password has run out", "It says so at sign-in."));
        raise(
                story(road, brigid, printing, 4, Urgency.NORMAL, Affected.SCHOOL),
                s ->
                        s.incident(
                                "The copier in the office prints blank pages",
                                "From every computer, since the new toner."));
        past.tickets(Duration.ofHours(1))
                .raise(
                        hana,
                        story(hana, elm, sims, 1, Urgency.NORMAL, Affected.ONE)
                                .incident(
                                        "A photograph is missing",
                                        "In the record of one pupil.",
                                        Screens.record(Pupils.ALL.get(10))),
                        true);

        take(tess, projector, 58);
        past.conversation(Duration.ofHours(57))
                .reply(tess, projector, "One is in the van. I bring it on Thursday at noon.");
        take(jonas, keyboard, 88);
        past.conversation(Duration.ofHours(70))
                .reply(jonas, keyboard, "It came today and is on the desk.");
        past.tickets(Duration.ofHours(70)).resolve(jonas, keyboard.id());
        take(tess, password, 79);
        past.tickets(Duration.ofHours(78)).resolve(tess, password.id());
        take(tess, grades, 4);
        past.conversation(Duration.ofHours(4))
                .note(tess, grades, "Came with last night's update. Larch & Finch must look.");
        return new Laid(cast.programme(), tess, grades.id(), larch);
    }

    private static Story story(
            Viewer by, UUID school, UUID service, int hours, Urgency urgency, Affected affected) {
        return new Story(by, school, service, Duration.ofHours(hours), urgency, affected);
    }

    private Ticket raise(Story story, Function<Story, NewTicket> asked) {
        return past.tickets(story.ago()).raise(story.by(), asked.apply(story), false).orElseThrow();
    }

    private void take(Viewer technician, Ticket ticket, int hours) {
        past.tickets(Duration.ofHours(hours)).take(technician, ticket.id());
    }

    private Viewer technician(String part, String name, String local) {
        return provider(part, name, local, Role.TECHNICIAN);
    }

    private Viewer provider(String part, String name, String local, Role role) {
        return cast.admit(part, name, local + PROVIDER, role, Set.of());
    }

    private Viewer staff(String name, String email, UUID school) {
        return cast.admit("Staff of a school", name, email, Role.STAFF, Set.of(school));
    }

    private void contact(String name, String email, UUID supplier) {
        cast.admit("A supplier's desk", name, email, Role.SUPPLIER, Set.of(), supplier);
    }
}
