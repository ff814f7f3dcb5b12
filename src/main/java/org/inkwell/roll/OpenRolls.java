package org.inkwell.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.inkwell.accesslog.Actor;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.vault.GoneException;

/** Rolls for the redaction, in memory for five minutes at most. */
@ApplicationScoped
public class OpenRolls {

    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST = 8;

    private final Rolls rolls;
    private final Clock clock;
    private final Map<UUID, Open> open = new HashMap<>();

    private record Open(UUID id, Roll roll, Instant until) {}

    @Inject
    public OpenRolls(Rolls rolls, Clock clock) {
        this.rolls = rolls;
        this.clock = clock;
    }

    protected OpenRolls() {
        this(null, null);
    }

    /** The roll in force, or none; its opening is logged. */
    public synchronized Roll of(UUID school) {
        try {
            return inForce(school);
        } catch (GoneException replacedMeanwhile) {
            return inForce(school);
        }
    }

    private Roll inForce(UUID school) {
        forget();
        var kept = rolls.inForce(school);
        if (kept.isEmpty()) {
            open.remove(school);
            return Roll.none();
        }
        var known = open.get(school);
        if (known != null && known.id().equals(kept.get().id())) {
            return known.roll();
        }
        var roll = Roll.of(rolls.members(kept.get(), Actor.REDACTION));
        if (open.size() >= MOST) {
            open.clear();
        }
        open.put(school, new Open(kept.get().id(), roll, clock.instant().plus(LONGEST)));
        return roll;
    }

    /** Lets go of what had its time. */
    public synchronized void forget() {
        open.values().removeIf(known -> !clock.instant().isBefore(known.until()));
    }
}
