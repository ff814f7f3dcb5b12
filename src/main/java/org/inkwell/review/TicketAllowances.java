package org.inkwell.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.inkwell.policy.Common;
import org.inkwell.redaction.finding.Allowed;
import org.inkwell.school.Schools;

/** What may stay of a ticket for all of those to whom it may go one day. */
@ApplicationScoped
public class TicketAllowances {

    private final SupplierWishes wishes;
    private final Schools schools;

    @Inject
    public TicketAllowances(SupplierWishes wishes, Schools schools) {
        this.wishes = wishes;
        this.schools = schools;
    }

    protected TicketAllowances() {
        this(null, null);
    }

    /** By policies in force now. */
    Common policy(long ticket) {
        return wishes.policy(ticket);
    }

    Allowed of(Common policy, UUID school) {
        return schools.record(school)
                .map(record -> new Allowed(policy.mayStay(), record))
                .orElseGet(Allowed::nothing);
    }
}
