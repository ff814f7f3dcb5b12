package org.inkwell.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every post keeps to. */
interface PostContract {

    /** Its server takes everything. */
    Post taking();

    /** Its server knows no such recipient. */
    Post refusing();

    /** Its server says that it may know the recipient later. */
    Post putOff();

    /** Its server does not answer. */
    Post away();

    /** Message-IDs of what arrived at the supplier. */
    List<String> arrived();

    @Test
    default void whatIsAcceptedArrives() {
        var mail = Enclosing.mail();
        assertThat(taking().send(mail)).isEqualTo(new Delivery.Accepted());
        assertThat(arrived()).containsExactly(mail.mailId());
    }

    @Test
    default void aSecondAttemptIsTheSameMail() {
        var mail = Enclosing.mail();
        var post = taking();
        post.send(mail);
        post.send(mail);
        assertThat(arrived()).containsExactly(mail.mailId(), mail.mailId());
    }

    @Test
    default void aRefusedRecipientIsNeverTriedAgain() {
        assertThat(refusing().send(Enclosing.mail())).isInstanceOf(Delivery.Rejected.class);
        assertThat(arrived()).isEmpty();
    }

    @Test
    default void aRecipientThatIsPutOffIsTriedLater() {
        assertThat(putOff().send(Enclosing.mail())).isInstanceOf(Delivery.Deferred.class);
        assertThat(arrived()).isEmpty();
    }

    @Test
    default void aServerThatIsAwayIsTriedLater() {
        assertThat(away().send(Enclosing.mail())).isInstanceOf(Delivery.Deferred.class);
        assertThat(arrived()).isEmpty();
    }
}
