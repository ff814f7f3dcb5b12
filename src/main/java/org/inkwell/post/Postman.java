package org.inkwell.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.handover.Handovers;
import org.inkwell.redaction.Hashes;
import org.inkwell.review.ReleasedBytes;
import org.inkwell.review.ReleasedFile;
import org.inkwell.review.Reviews;
import org.inkwell.work.NotYet;

/** Takes letters out of the outbox. */
@ApplicationScoped
public class Postman {

    public static final String ERRAND = "deliver";

    private final Letters letters;
    private final Intake intake;
    private final Reviews reviews;
    private final Handovers handovers;
    private final Post post;

    @Inject
    public Postman(
            Letters letters, Intake intake, Reviews reviews, Handovers handovers, Post post) {
        this.letters = letters;
        this.intake = intake;
        this.reviews = reviews;
        this.handovers = handovers;
        this.post = post;
    }

    protected Postman() {
        this(null, null, null, null, null);
    }

    /**
     * Station 7. Claims, sends and records.
     *
     * <p>Next: {@link Post#send}
     *
     * @throws NotYet if it has to be tried again
     */
    public void deliver(UUID id) {
        if (letters.isUncertain(id) && !intake.fetch()) {
            // No witness can be heard.
            throw new NotYet(Letters.LOOK_AGAIN);
        }
        letters.claim(id).ifPresent(this::deliver);
    }

    private void deliver(Letter letter) {
        var files =
                letter.attachments().stream()
                        .map(id -> reviews.released(id).orElseThrow())
                        .map(file -> reviews.bytes(file, enclosing(file, letter)))
                        .toList();
        if (!letter.encloses(files.stream().map(file -> Hashes.sha256(file.bytes())).toList())) {
            letters.failed(letter.id(), "Its files are not those that were previewed.");
            return;
        }
        record(letter, post.send(outgoing(letter, files)));
    }

    private void record(Letter letter, Delivery delivery) {
        delivery.fold(
                () -> {
                    letters.sent(letter.id());
                    return null;
                },
                trouble -> {
                    throw new NotYet(letters.deferred(letter.id(), trouble));
                },
                trouble -> {
                    letters.failed(letter.id(), trouble);
                    return null;
                },
                () -> {
                    throw new NotYet(Letters.LOOK_AGAIN);
                });
    }

    private Outgoing outgoing(Letter letter, List<ReleasedBytes> files) {
        return new Outgoing(
                letter.mailId(),
                letter.recipient(),
                letter.replyTo(),
                letter.subject(),
                letter.body() + letter.handover().map(this::linked).orElse(""),
                files,
                letter.slips());
    }

    /** Made when it is sent, and kept nowhere. */
    private String linked(UUID handover) {
        return "\n" + handovers.link(handover) + "\n";
    }

    private static Access enclosing(ReleasedFile file, Letter letter) {
        return Access.of(
                Actor.POSTMAN,
                Verb.SENT,
                file.neutralName() + " in letter " + letter.id() + " of ticket " + letter.ticket());
    }
}
