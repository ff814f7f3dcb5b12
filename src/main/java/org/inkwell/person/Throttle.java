package org.inkwell.person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something may be tried: so many times in so long, for each of the last keys seen. */
final class Throttle {
    private static final int KEYS = 10_000;

    private final Clock clock;
    private final int tries;
    private final Duration window;
    private final Map<String, Deque<Instant>> tried =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
                    return size() > KEYS;
                }
            };

    Throttle(Clock clock, int tries, Duration window) {
        this.clock = clock;
        this.tries = tries;
        this.window = window;
    }

    /** Counts a try that failed. */
    synchronized void count(String key) {
        tried.computeIfAbsent(key, unseen -> new ArrayDeque<>()).addLast(clock.instant());
    }

    synchronized boolean allows(String key) {
        var times = tried.get(key);
        if (times == null) return true;
        var start = clock.instant().minus(window);
        while (!times.isEmpty() && times.peekFirst().isBefore(start)) times.removeFirst();
        return times.size() < tries;
    }
}
