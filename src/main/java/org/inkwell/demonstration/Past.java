package org.inkwell.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.review.Attachments;
import org.inkwell.review.ChosenWords;
import org.inkwell.school.Schools;
import org.inkwell.ticket.Conversation;
import org.inkwell.ticket.Tickets;
import org.inkwell.vault.Vault;
import org.inkwell.work.Agenda;

/** The desk as it was a while ago, so that a queue has a history at its first start. */
@ApplicationScoped
class Past {

    @Inject EntityManager rows;
    @Inject ChosenWords chosen;
    @Inject Vault vault;
    @Inject Agenda agenda;
    @Inject Schools schools;
    @Inject AccessLog log;
    @Inject Clock clock;

    Tickets tickets(Duration ago) {
        var then = Clock.offset(clock, ago.negated());
        var attachments = new Attachments(rows, chosen, vault, agenda, then);
        return new Tickets(rows, attachments, schools, conversation(ago), log, then);
    }

    Conversation conversation(Duration ago) {
        return new Conversation(rows, log, Clock.offset(clock, ago.negated()));
    }
}
