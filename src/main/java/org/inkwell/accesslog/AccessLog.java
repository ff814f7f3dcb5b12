package org.inkwell.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.inkwell.key.Keyring;

/** The sealed log of who saw what. */
@ApplicationScoped
public class AccessLog {

    /** Entries of a page. */
    public static final int PAGE = 100;

    private final EntityManager rows;
    private final Keyring keys;
    private final Clock clock;

    @Inject
    public AccessLog(EntityManager rows, Keyring keys, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
    }

    protected AccessLog() {
        this(null, null, null);
    }

    /**
     * For an opening: durable before this returns, whatever becomes of the caller's transaction.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void append(Access access) {
        write(access);
    }

    /** For a change: stands exactly if the caller's transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Access access) {
        write(access);
    }

    /**
     * Newest first.
     *
     * @param page counted from 0
     */
    @Transactional
    public List<Entry> page(int page) {
        return rows
                .createQuery(
                        "select e from SealedEntry e order by e.number desc", SealedEntry.class)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE)
                .getResultList()
                .stream()
                .map(this::unseal)
                .toList();
    }

    private void write(Access access) {
        var id = UUID.randomUUID();
        var entry = new Entry(clock.instant(), access);
        try {
            rows.persist(
                    new SealedEntry(
                            id, entry.at(), keys.log().encrypt(entry.toBytes(), binding(id))));
        } catch (GeneralSecurityException notSealed) {
            throw new IllegalStateException("The entry could not be sealed.", notSealed);
        }
    }

    private Entry unseal(SealedEntry row) {
        try {
            return Entry.ofBytes(keys.log().decrypt(row.sealed(), binding(row.id())));
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("Entry " + row.id() + " was altered.", altered);
        }
    }

    private static byte[] binding(UUID id) {
        return ("access-entry/" + id).getBytes(StandardCharsets.UTF_8);
    }
}
