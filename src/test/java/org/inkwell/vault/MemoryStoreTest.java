package org.inkwell.vault;

import java.time.Instant;
import org.inkwell.MovingClock;

final class MemoryStoreTest implements SealedStoreContract {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T09:00:00Z"));

    @Override
    public SealedStore store() {
        return new MemoryStore(clock);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }
}
