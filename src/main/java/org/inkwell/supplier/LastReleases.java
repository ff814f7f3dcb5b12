package org.inkwell.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongBiFunction;
import org.inkwell.redaction.finding.Allowance;
import org.inkwell.review.Account;
import org.inkwell.review.Attachment;

/** The files that were released last and that a contract lets a supplier have. */
@ApplicationScoped
public class LastReleases {

    /** So many are looked at. */
    public static final int MOST = 100;

    private final EntityManager rows;

    @Inject
    public LastReleases(EntityManager rows) {
        this.rows = rows;
    }

    protected LastReleases() {
        this(null);
    }

    /** What would have stayed and gone in them; nothing is inked, and nobody's words are read. */
    public DryRun dryRun(UUID supplier, Set<Allowance> before, Set<Allowance> after) {
        var accounts = accounts(supplier);
        return new DryRun(
                accounts.size(),
                changes(accounts, after, before, LastReleases::went),
                changes(accounts, before, after, LastReleases::stayed));
    }

    private List<Account> accounts(UUID supplier) {
        return rows.createQuery(
                        "select a from Attachment a, Ticket t where t.id = a.ticket"
                                + " and a.state = :released and exists (select c from Contract c"
                                + " where c.supplier = :supplier and c.school = t.school"
                                + " and c.service = t.service) order by a.inkedAt desc",
                        Attachment.class)
                .setParameter("released", Attachment.State.RELEASED)
                .setParameter("supplier", supplier)
                .setMaxResults(MOST)
                .getResultStream()
                .flatMap(attachment -> attachment.account().stream())
                .toList();
    }

    /** Of what is in the one and not in the other. */
    private static List<DryRun.Change> changes(
            List<Account> accounts,
            Set<Allowance> in,
            Set<Allowance> notIn,
            ToLongBiFunction<Account, Allowance> places) {
        return Allowance.set(in).stream()
                .filter(allowance -> !notIn.contains(allowance))
                .map(
                        allowance ->
                                DryRun.Change.of(
                                        allowance,
                                        accounts.stream()
                                                .mapToLong(a -> places.applyAsLong(a, allowance))))
                .toList();
    }

    private static long went(Account account, Allowance allowance) {
        return account.counts().stream()
                .filter(count -> count.rule().equals(allowance.rule()))
                .mapToLong(Account.Count::count)
                .sum();
    }

    private static long stayed(Account account, Allowance allowance) {
        return account.stays().counts().getOrDefault(allowance, 0L);
    }
}
