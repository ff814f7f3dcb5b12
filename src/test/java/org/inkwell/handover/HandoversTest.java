package org.inkwell.handover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.inkwell.Elm;
import org.inkwell.accesslog.Entry;
import org.inkwell.accesslog.Verb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HandoversTest {

    private static final byte[] ARCHIVE = "an archive".getBytes(UTF_8);

    private final Elm elm = new Elm();
    private final Handovers handovers = elm.desk.handovers;
    private UUID id;

    @BeforeEach
    void keepOne() {
        var ticket = elm.raised("a picture");
        elm.desk.inTransaction(
                () -> id = handovers.keep(ticket.id(), elm.school, "Larch & Finch", ARCHIVE));
    }

    @Test
    void aLinkOpensOnce() {
        assertThat(handovers.fetch(word())).hasValue(ARCHIVE);
        assertThat(handovers.fetch(word())).isEmpty();
        assertThat(handovers.find(word()).orElseThrow().isUsed()).isTrue();
    }

    @Test
    void lookingOpensNothing() {
        handovers.find(word());
        assertThat(handovers.opens(handovers.find(word()).orElseThrow())).isTrue();
        assertThat(handovers.fetch(word())).isPresent();
    }

    @Test
    void aLinkOpensForAWeek() {
        elm.desk.clock.forward(Duration.ofDays(7).minusSeconds(1));
        assertThat(handovers.opens(handovers.find(word()).orElseThrow())).isTrue();
        elm.desk.clock.forward(Duration.ofSeconds(1));
        assertThat(handovers.fetch(word())).isEmpty();
        assertThat(handovers.find(word()).orElseThrow().isUsed()).isFalse();
    }

    @Test
    void anotherWordOpensNothing() {
        var word = word();
        var other = (word.charAt(0) == 'A' ? 'B' : 'A') + word.substring(1);
        assertThat(handovers.find(other)).isEmpty();
        assertThat(handovers.fetch(other)).isEmpty();
        assertThat(handovers.fetch(id.toString())).isEmpty();
    }

    @Test
    void theWordIsNowhereInTheDatabase() {
        var rows =
                elm.desk
                        .rows
                        .createNativeQuery("select cast(h as text) from handover h")
                        .getResultList();
        assertThat(rows.toString()).contains(LinkWords.hash(word())).doesNotContain(word());
    }

    @Test
    void everyOpeningIsInTheAccessLog() {
        handovers.fetch(word());
        assertThat(elm.desk.log.page(0))
                .extracting(Entry::access)
                .anyMatch(
                        access ->
                                access.verb() == Verb.OPENED
                                        && access.object().startsWith("archive of ticket"));
    }

    @Test
    void whatWasFetchedIsDestroyed() {
        handovers.fetch(word());
        var kept = elm.desk.store.all().size();
        elm.desk.custodian.destroyDue();
        assertThat(elm.desk.store.all()).hasSize(kept - 1);
    }

    private String word() {
        var link = handovers.link(id);
        assertThat(link).matches("https://desk\\.example/handover/[\\w-]{43}");
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
