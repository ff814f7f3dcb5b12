package org.inkwell.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;

/** Destroys what has had its time, and what a failed transaction left behind. */
@ApplicationScoped
public class Custodian {

    /** Longer than any transaction lives. */
    private static final Duration ORPHANED = Duration.ofHours(1);

    private final Vault vault;
    private final SealedStore store;
    private final Clock clock;

    @Inject
    public Custodian(Vault vault, SealedStore store, Clock clock) {
        this.vault = vault;
        this.store = store;
        this.clock = clock;
    }

    protected Custodian() {
        this(null, null, null);
    }

    /**
     * Ciphertext and data key first, then the row: a crash between the two is made good by the next
     * run.
     */
    public void destroyDue() {
        for (var id : vault.due()) {
            store.destroy(id);
            vault.recordDestroyed(id, Access.of(Actor.CUSTODIAN, Verb.DESTROYED, "file " + id));
        }
    }

    public void sweepOrphans() {
        store.before(clock.instant().minus(ORPHANED)).stream()
                .filter(id -> !vault.knows(id))
                .forEach(store::destroy);
    }
}
