package org.inkwell.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.evidence.Ground;
import org.inkwell.evidence.SignedCertificate;
import org.inkwell.handover.Handovers;
import org.inkwell.person.Viewer;
import org.inkwell.review.ReleasedFile;
import org.inkwell.review.Reviews;
import org.inkwell.supplier.Cover;
import org.inkwell.supplier.Suppliers;
import org.inkwell.ticket.Ticket;

/** Puts together what a supplier gets. */
@ApplicationScoped
public class Packing {

    /** Grounds end at midnight where the schools are. */
    private static final ZoneId SCHOOLS = ZoneId.of("Europe/London");

    private final Suppliers suppliers;
    private final Reviews reviews;
    private final Wording wording;
    private final DeskSigner signer;
    private final Handovers handovers;
    private final Clock clock;

    @Inject
    public Packing(
            Suppliers suppliers,
            Reviews reviews,
            Wording wording,
            DeskSigner signer,
            Handovers handovers,
            Clock clock) {
        this.suppliers = suppliers;
        this.reviews = reviews;
        this.wording = wording;
        this.signer = signer;
        this.handovers = handovers;
        this.clock = clock;
    }

    protected Packing() {
        this(null, null, null, null, null, null);
    }

    /** Every byte that would go; each file that is read for it is logged. */
    Outcome pack(Viewer viewer, Ticket ticket, Request request) {
        var files =
                reviews.released(ticket.id()).stream()
                        .filter(file -> request.attachments().contains(file.attachment()))
                        .toList();
        if (files.isEmpty()) {
            return new Outcome.Refused(
                    "No released file is chosen. Release at least one file of this ticket and"
                            + " choose it.");
        }
        return suppliers
                .cover(ticket.school(), ticket.service(), request.supplier())
                .fold(
                        covered ->
                                Surplus.of(files, covered.mayStay(), covered.supplier().name())
                                        .<Outcome>map(Outcome.Refused::new)
                                        .orElseGet(
                                                () ->
                                                        pack(
                                                                viewer, ticket, request, covered,
                                                                files)),
                        uncovered -> new Outcome.Refused(uncovered.sentence()));
    }

    private Outcome pack(
            Viewer viewer,
            Ticket ticket,
            Request request,
            Cover.Covered covered,
            List<ReleasedFile> files) {
        var why = ground(covered);
        var policy = Certifying.policy(covered.ground().policy());
        var items = new ArrayList<Item>();
        var vouched = new ArrayList<Vouched>();
        for (var file : files) {
            var released = reviews.bytes(file, wrapping(viewer, ticket, file));
            var item = new Item(released.neutralName(), released.mediaType(), released.bytes());
            var known =
                    file.account().filter(how -> how.outputSha256().equals(item.digest().sha256()));
            if (known.isEmpty()) {
                return new Outcome.Refused(
                        item.name()
                                + " was inked before the desk kept evidence of how. Ask for the file"
                                + " again, or leave it out.");
            }
            var states = Certifying.file(file, known.get(), item.digest(), why);
            vouched.add(new Vouched(item.name(), SignedCertificate.sign(states, signer)));
            items.add(item);
        }
        return fitting(
                request,
                new Parcels(wording, new Wrapping(signer, why, policy), ticket, request, covered),
                files,
                items,
                vouched);
    }

    /**
     * In the mail if its recipient takes it, else by a link, or by one if the technician says so.
     */
    private Outcome fitting(
            Request request,
            Parcels parcels,
            List<ReleasedFile> files,
            List<Item> items,
            List<Vouched> vouched) {
        if (request.linked() && handovers.areOffered()) {
            return new Outcome.Ready(parcels.linked(files, items, vouched));
        }
        var mailed = parcels.mailed(files, items, vouched);
        if (mailed.weight() <= mailed.supplier().mailLimit()) {
            return new Outcome.Ready(mailed);
        }
        return handovers.areOffered()
                ? new Outcome.Ready(parcels.linked(files, items, vouched))
                : new Outcome.Refused(
                        "Together the files are larger than a mail to "
                                + mailed.supplier().name()
                                + " may be, and this desk has no address for a link. Choose"
                                + " fewer.");
    }

    private Ground ground(Cover.Covered covered) {
        var ground = covered.ground();
        return new Ground(
                "technical support under the school’s contract",
                covered.supplier().name(),
                ground.service(),
                ground.contract(),
                ground.agreement(),
                ground.country(),
                ground.safeguard().isEmpty() ? "none needed" : ground.safeguard(),
                LocalDate.now(clock.withZone(SCHOOLS)));
    }

    private static Access wrapping(Viewer viewer, Ticket ticket, ReleasedFile file) {
        return Access.of(
                Actor.of(viewer),
                Verb.SAW,
                file.neutralName() + " of ticket " + ticket.id() + ", in a package");
    }
}
