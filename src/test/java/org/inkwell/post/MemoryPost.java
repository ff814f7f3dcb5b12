package org.inkwell.post;

import java.util.ArrayList;
import java.util.List;

/** Mail servers that do as the test says. */
public final class MemoryPost implements Post {

    private final List<Outgoing> sent = new ArrayList<>();
    private Delivery answer = new Delivery.Accepted();
    private boolean crash;

    /** What is said to the mails to come. */
    public void answer(Delivery next) {
        answer = next;
    }

    /** The next mail is taken, and then the desk's own process ends. */
    public void crashOnceTaken() {
        crash = true;
    }

    @Override
    public Delivery send(Outgoing mail) {
        if (answer instanceof Delivery.Accepted) sent.add(mail);
        if (crash) {
            crash = false;
            throw new IllegalStateException("killed");
        }
        return answer;
    }

    /** What the servers took, in order. */
    public List<Outgoing> sent() {
        return List.copyOf(sent);
    }
}
