package org.inkwell.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
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
    private final Post post;

    @Inject
    public Postman(Letters letters, Intake intake, Reviews reviews, Post post) {
        this.letters = letters;
        this.intake = intake;
        this.reviews = reviews;
        this.post = post;
    }

    protected Postman() {
        this(null, null, null, null);
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
        var delivery = post.send(outgoing(letter));
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

    private Outgoing outgoing(Letter letter) {
        return new Outgoing(
                letter.mailId(),
                letter.recipient(),
                letter.replyTo(),
                letter.subject(),
                letter.body(),
                letter.attachments().stream()
                        .map(id -> reviews.released(id).orElseThrow())
                        .map(file -> reviews.bytes(file, enclosing(file, letter)))
                        .toList());
    }

    private static Access enclosing(ReleasedFile file, Letter letter) {
        return Access.of(
                Actor.POSTMAN,
                Verb.SENT,
                file.neutralName() + " in letter " + letter.id() + " of ticket " + letter.ticket());
    }
}
