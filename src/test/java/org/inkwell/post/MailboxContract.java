package org.inkwell.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What every mailbox keeps to. */
interface MailboxContract {

    Mailbox mailbox();

    /** A mail with this text comes. */
    void come(String text);

    /** How many mails lie there. */
    int lying();

    @Test
    default void newMailIsHandedOverInItsOrder() {
        come("one");
        come("two");
        assertThat(texts(mail -> true)).containsExactly("one", "two");
    }

    @Test
    default void whatWasTakenInIsGone() {
        come("one");
        texts(mail -> true);
        assertThat(lying()).isZero();
        assertThat(texts(mail -> true)).isEmpty();
    }

    @Test
    default void whatWasNotTakenInStaysAndIsNotHandedOverAgain() {
        come("one");
        texts(mail -> false);
        assertThat(lying()).isOne();
        assertThat(texts(mail -> true)).isEmpty();
        assertThat(lying()).isOne();
    }

    @Test
    default void whatCouldNotBeHandledIsHandedOverAgainAndHoldsNothingUp() {
        come("one");
        come("two");
        var first =
                texts(
                        mail -> {
                            if (mail.text().equals("one")) {
                                throw new IllegalStateException("no database");
                            }
                            return true;
                        });
        assertThat(first).containsExactly("one", "two");
        assertThat(texts(mail -> true)).containsExactly("one");
        assertThat(lying()).isZero();
    }

    /** What was handed over, in order. */
    default List<String> texts(Predicate<Incoming> handling) {
        var texts = new ArrayList<String>();
        mailbox()
                .fetch(
                        mail -> {
                            texts.add(mail.text());
                            return handling.test(mail);
                        });
        return texts;
    }
}
