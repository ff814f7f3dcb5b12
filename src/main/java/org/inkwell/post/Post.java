package org.inkwell.post;

/** Takes mail to whoever it is for. */
public interface Post {

    /**
     * Hands the mail to a server, once, with a copy to the desk's own mailbox.
     *
     * <p>Next: the supplier's mailbox.
     */
    Delivery send(Outgoing mail);
}
