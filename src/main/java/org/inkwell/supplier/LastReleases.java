package org.inkwell.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.inkwell.redaction.finding.Allowance;
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
        var files = files(supplier);
        return new DryRun(
                files.size(),
                changes(files, after, before, "Mark m where m.removedBecause is null and"),
                changes(files, before, after, "Doubtful m where"));
    }

    private List<UUID> files(UUID supplier) {
        return rows.createQuery(
                        "select a.id from Attachment a, Ticket t where t.id = a.ticket"
                                + " and a.state = :released and exists (select c from Contract c"
                                + " where c.supplier = :supplier and c.school = t.school"
                                + " and c.service = t.service) order by a.decidedAt desc",
                        UUID.class)
                .setParameter("released", Attachment.State.RELEASED)
                .setParameter("supplier", supplier)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Of what is in the one and not in the other. */
    private List<DryRun.Change> changes(
            List<UUID> files, Set<Allowance> in, Set<Allowance> notIn, String where) {
        return Allowance.set(in).stream()
                .filter(allowance -> !notIn.contains(allowance))
                .map(allowance -> change(files, allowance, where))
                .toList();
    }

    private DryRun.Change change(List<UUID> files, Allowance allowance, String where) {
        if (files.isEmpty()) {
            return new DryRun.Change(allowance, 0, 0);
        }
        var counted =
                rows.createQuery(
                                "select count(distinct m.attachment), count(m) from "
                                        + where
                                        + " m.rule = :rule and m.attachment in :files",
                                Object[].class)
                        .setParameter("rule", allowance.rule())
                        .setParameter("files", files)
                        .getSingleResult();
        return new DryRun.Change(
                allowance, ((Number) counted[0]).longValue(), ((Number) counted[1]).longValue());
    }
}
