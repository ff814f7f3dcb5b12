package org.inkwell.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.inkwell.CoreDesk;
import org.junit.jupiter.api.Test;

final class AccessLogTest {

    private static final Access ACCESS =
            new Access(new Actor("7", "Tess Ó Briain"), Verb.SAW, "ticket 1001", "to help 🖋");

    private final CoreDesk desk = CoreDesk.open();

    @Test
    void anEntryReadsAsItWasWritten() {
        desk.log.append(ACCESS);
        assertThat(desk.log.page(0)).containsExactly(new Entry(desk.clock.instant(), ACCESS));
    }

    @Test
    void theNewestComesFirst() {
        desk.log.append(ACCESS);
        desk.clock.forward(Duration.ofMinutes(1));
        desk.log.append(Access.of(Actor.CUSTODIAN, Verb.DESTROYED, "file 1"));
        assertThat(desk.log.page(0).get(0).access().verb()).isEqualTo(Verb.DESTROYED);
    }

    @Test
    void aChangeIsLoggedExactlyIfItHappens() {
        assertThatThrownBy(
                        () ->
                                desk.inTransaction(
                                        () -> {
                                            desk.log.record(ACCESS);
                                            throw new IllegalArgumentException();
                                        }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.log.page(0)).isEmpty();
        desk.inTransaction(() -> desk.log.record(ACCESS));
        assertThat(desk.log.page(0)).hasSize(1);
    }

    @Test
    void aChangeOutsideOfATransactionIsNoChange() {
        assertThatThrownBy(() -> desk.log.record(ACCESS)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theRowsDoNotSayWho() {
        desk.log.append(ACCESS);
        var sealed =
                (byte[])
                        desk.rows
                                .createNativeQuery("select sealed from access_entry")
                                .getSingleResult();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("Tess");
    }

    @Test
    void anEntryThatWasAlteredDoesNotRead() {
        desk.log.append(ACCESS);
        desk.inTransaction(
                () ->
                        desk.rows
                                .createNativeQuery("update access_entry set id = gen_random_uuid()")
                                .executeUpdate());
        assertThatThrownBy(() -> desk.log.page(0)).isInstanceOf(IllegalStateException.class);
    }
}
