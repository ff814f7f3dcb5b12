package org.inkwell;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.escalation.Certificates;
import org.inkwell.escalation.DeskSigner;
import org.inkwell.escalation.Escalations;
import org.inkwell.escalation.Packing;
import org.inkwell.escalation.Wording;
import org.inkwell.handover.Handovers;
import org.inkwell.handover.LinkWords;
import org.inkwell.key.Keyring;
import org.inkwell.key.WrappedKeys;
import org.inkwell.lexicon.TaughtWords;
import org.inkwell.policy.Policies;
import org.inkwell.post.Intake;
import org.inkwell.post.Letters;
import org.inkwell.post.MemoryMailbox;
import org.inkwell.post.MemoryPost;
import org.inkwell.post.Postman;
import org.inkwell.post.ReplyTokens;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.TextRedactor;
import org.inkwell.review.Attachments;
import org.inkwell.review.ChosenWords;
import org.inkwell.review.Openings;
import org.inkwell.review.PlainRedaction;
import org.inkwell.review.Redactions;
import org.inkwell.review.Reviews;
import org.inkwell.review.TicketPseudonyms;
import org.inkwell.roll.OpenRolls;
import org.inkwell.roll.Rolls;
import org.inkwell.school.Schools;
import org.inkwell.supplier.Suppliers;
import org.inkwell.ticket.Conversation;
import org.inkwell.ticket.Queue;
import org.inkwell.ticket.Tickets;
import org.inkwell.vault.Custodian;
import org.inkwell.vault.MemoryStore;
import org.inkwell.vault.Vault;

/** The whole domain on a real database, with fakes at its edges and no platform. */
public final class CoreDesk {

    public final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T09:00:00Z"));
    public final MemoryStore store = new MemoryStore(clock);
    public final EntityManager rows;
    public final MemoryAgenda agenda;
    public final Keyring keys;
    public final AccessLog log;
    public final Vault vault;
    public final Custodian custodian;
    public final Rolls rolls;
    public final OpenRolls openRolls;
    public final TaughtWords taughtWords;
    public final Schools schools;
    public final Policies policies;
    public final Suppliers suppliers;
    public final Attachments attachments;
    public final ChosenWords chosenWords;
    public final Openings openings;
    public final Conversation conversation;
    public final Tickets tickets;
    public final Queue queue;
    public final Reviews reviews;
    public final MemoryPost post = new MemoryPost();
    public final MemoryMailbox mailbox = new MemoryMailbox();
    public final Redactions redactions;
    public final PlainRedaction redaction;
    public final Letters letters;
    public final DeskSigner signer;
    public final Handovers handovers;
    public final Certificates certificates;
    public final Escalations escalations;
    public final Postman postman;
    public final Intake intake;
    private final Transactions transactions = new Transactions(CoreDatabase.UNITS);

    private CoreDesk() throws ReflectiveOperationException, GeneralSecurityException {
        rows = transactions.rows();
        agenda = new MemoryAgenda(transactions);
        keys = new Keyring(master(), whole(new WrappedKeys(rows)));
        log = whole(new AccessLog(rows, keys, clock));
        vault = whole(new Vault(rows, store, keys, log, clock));
        custodian = new Custodian(vault, store, clock);
        schools = whole(new Schools(rows, log));
        policies = whole(new Policies(rows, log, clock));
        suppliers = whole(new Suppliers(rows, policies, log, clock));
        chosenWords = whole(new ChosenWords(rows, keys, clock));
        attachments = whole(new Attachments(rows, chosenWords, vault, agenda, clock));
        openings = whole(new Openings(rows, clock));
        conversation = whole(new Conversation(rows, log, clock));
        tickets = whole(new Tickets(rows, attachments, schools, conversation, log, clock));
        queue = whole(new Queue(rows, log));
        reviews =
                whole(
                        new Reviews(
                                rows,
                                attachments,
                                openings,
                                chosenWords,
                                vault,
                                log,
                                agenda,
                                clock));
        redactions = whole(new Redactions(rows, attachments, chosenWords, vault, log, clock));
        redaction = new PlainRedaction(redactions, text(), new TicketPseudonyms(keys));
        var tokens = new ReplyTokens(keys);
        letters = whole(new Letters(rows, tokens, log, agenda, clock, "desk@inkwell.example"));
        rolls = whole(new Rolls(rows, vault, keys, log, clock));
        openRolls = new OpenRolls(rolls, clock);
        taughtWords = whole(new TaughtWords(rows, keys, openRolls, log, clock));
        signer = new DeskSigner(keys);
        handovers =
                whole(
                        new Handovers(
                                rows,
                                vault,
                                new LinkWords(keys),
                                clock,
                                Optional.of("https://desk.example/")));
        certificates = whole(new Certificates(rows, log));
        var wording =
                new Wording(schools, new TicketPseudonyms(keys), text(), openRolls, taughtWords);
        var packing = new Packing(suppliers, reviews, wording, signer, handovers, clock);
        escalations =
                whole(
                        new Escalations(
                                rows,
                                tickets,
                                packing,
                                letters,
                                handovers,
                                certificates,
                                log,
                                clock));
        intake = new Intake(mailbox, letters, tokens, suppliers, tickets);
        postman = new Postman(letters, intake, reviews, handovers, post);
    }

    /** An empty desk. */
    public static CoreDesk open() {
        try {
            CoreDatabase.empty();
            return new CoreDesk();
        } catch (ReflectiveOperationException | GeneralSecurityException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The step in a transaction of its own. */
    public void inTransaction(Runnable step) {
        transactions.run(step);
    }

    /** What the platform would make of the collection. */
    public <T> T whole(T collection) {
        try {
            return transactions.around(collection);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TextRedactor text() {
        return new TextRedactor(Recognisers.strictest(2026));
    }

    private static Aead master() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get())
                .getPrimitive(TinkConfig2026.get(), Aead.class);
    }
}
