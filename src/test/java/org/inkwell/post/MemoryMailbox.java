package org.inkwell.post;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Mail that a test puts there. */
public final class MemoryMailbox implements Mailbox {

    private boolean away;
    private final List<Incoming> fresh = new ArrayList<>();
    private final List<Incoming> left = new ArrayList<>();

    /** From now on it cannot be read, or can again. */
    void away(boolean unreachable) {
        away = unreachable;
    }

    public void put(Incoming mail) {
        fresh.add(mail);
    }

    /** What was handed over and is nobody's, so that a person has to look. */
    public List<Incoming> left() {
        return List.copyOf(left);
    }

    /** How much lies there, new or left. */
    int lying() {
        return fresh.size() + left.size();
    }

    @Override
    public boolean fetch(Predicate<Incoming> handling) {
        if (away) return false;
        List.copyOf(fresh).forEach(mail -> hand(mail, handling));
        return true;
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
