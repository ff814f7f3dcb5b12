package org.inkwell.escalation;

import java.util.List;
import org.inkwell.review.ReleasedFile;
import org.inkwell.supplier.Cover;
import org.inkwell.ticket.Ticket;

/** The ways in which one request's files may go. */
record Parcels(
        Wording wording, Wrapping wrapping, Ticket ticket, Request request, Cover.Covered covered) {

    /** In the mail itself. */
    Parcel mailed(List<ReleasedFile> files, List<Item> items, List<Vouched> vouched) {
        return parcel(Way.ENCLOSED, files, items, vouched);
    }

    /** By a link. */
    Parcel linked(List<ReleasedFile> files, List<Item> items, List<Vouched> vouched) {
        return parcel(Way.LINKED, files, items, vouched);
    }

    private Parcel parcel(
            Way way, List<ReleasedFile> files, List<Item> items, List<Vouched> vouched) {
        var subject = wording.subject(ticket, request, covered.mayStay());
        var body = wording.body(ticket, request, covered.mayStay(), files, way);
        return new Parcel(
                covered.supplier(),
                covered.agreement(),
                covered.ground(),
                subject,
                body,
                files,
                wrapping.wrap(way, subject, body, items, vouched));
    }
}
