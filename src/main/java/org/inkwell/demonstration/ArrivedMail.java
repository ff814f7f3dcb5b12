package org.inkwell.demonstration;

import java.time.Instant;

/**
 * A mail in a supplier's mailbox.
 *
 * @param uid of the mailbox
 * @param replyTo where an answer goes
 * @param pictures how many are enclosed
 */
public record ArrivedMail(
        long uid,
        String mailId,
        String from,
        String replyTo,
        String subject,
        Instant at,
        String text,
        int pictures) {}
