package org.inkwell.post;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Mail that a test puts there. */
public final class MemoryMailbox implements Mailbox {

    private final List<Incoming> fresh = new ArrayList<>();
    private final List<Incoming> left = new ArrayList<>();

    public void put(Incoming mail) {
        fresh.add(mail);
    }

    /** What was handed over and is nobody's, so that a person has to look. */
    public List<Incoming> left() {
        return List.copyOf(left);
    }

    @Override
    public void fetch(Predicate<Incoming> handling) {
        List.copyOf(fresh).forEach(mail -> hand(mail, handling));
    }

    @SuppressWarnings("EmptyCatch") // it is new the next time
    private void hand(Incoming mail, Predicate<Incoming> handling) {
        try {
            if (!handling.test(mail)) left.add(mail);
            fresh.remove(mail);
        } catch (RuntimeException stays) {
            // As the interface promises.
        }
    }
}
