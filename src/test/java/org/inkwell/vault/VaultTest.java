package org.inkwell.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.inkwell.CoreDesk;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class VaultTest {

    private static final byte[] PLAIN = "Amara Okonkwo-Bell".getBytes(UTF_8);
    private static final Access LOOK =
            new Access(new Actor("t", "Tess"), Verb.OPENED, "original of screenshot 1", "to see");

    private final CoreDesk desk = CoreDesk.open();
    private final UUID school = UUID.randomUUID();

    @BeforeEach
    void aSchool() {
        desk.schools.add(new School(school, "Elm Grove School", null, Duration.ofDays(3)));
    }

    @Test
    void whatWasSealedOpensUnchanged() {
        assertThat(desk.vault.open(seal(null), LOOK)).isEqualTo(PLAIN);
    }

    @Test
    void whatLiesInTheStoreDoesNotSayWhatWasSealed() {
        var id = seal(null);
        assertThat(new String(desk.store.get(id).orElseThrow(), UTF_8)).doesNotContain("Amara");
    }

    @Test
    void aSwappedCiphertextDoesNotOpen() {
        var one = seal(null);
        var other = seal(null);
        var foreign = desk.store.get(other).orElseThrow();
        desk.store.destroy(one);
        desk.store.put(one, foreign);
        assertThatThrownBy(() -> desk.vault.open(one, LOOK))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAlteredCiphertextDoesNotOpen() {
        var id = seal(null);
        var sealed = desk.store.get(id).orElseThrow();
        sealed[sealed.length - 1] ^= 1;
        desk.store.destroy(id);
        desk.store.put(id, sealed);
        assertThatThrownBy(() -> desk.vault.open(id, LOOK))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anOpeningIsLoggedEvenIfItsTransactionFails() {
        var id = seal(null);
        assertThatThrownBy(
                        () ->
                                desk.inTransaction(
                                        () -> {
                                            desk.vault.open(id, LOOK);
                                            throw new IllegalArgumentException();
                                        }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.log.page(0)).first().matches(entry -> entry.access().equals(LOOK));
    }

    @Test
    void nothingOpensIfTheLogCannotBeWritten() {
        var id = seal(null);
        var mute =
                new AccessLog(desk.rows, desk.keys, desk.clock) {
                    @Override
                    public void append(Access access) {
                        throw new IllegalStateException("disk full");
                    }
                };
        var vault = new Vault(desk.rows, desk.store, desk.keys, mute, desk.clock);
        assertThatThrownBy(() -> vault.open(id, LOOK)).hasMessage("disk full");
    }

    @Test
    void destroyedMeansGone() {
        var id = seal(desk.clock.instant().plus(Duration.ofDays(3)));
        desk.clock.forward(Duration.ofDays(3));
        desk.custodian.destroyDue();
        assertThat(desk.store.all()).isEmpty();
        assertThat(desk.vault.holds(id)).isFalse();
        assertThatThrownBy(() -> desk.vault.open(id, LOOK)).isInstanceOf(GoneException.class);
    }

    @Test
    void nothingIsDestroyedBeforeItsTime() {
        var id = seal(desk.clock.instant().plus(Duration.ofDays(3)));
        desk.clock.forward(Duration.ofDays(3).minusSeconds(1));
        desk.custodian.destroyDue();
        assertThat(desk.vault.open(id, LOOK)).isEqualTo(PLAIN);
    }

    @Test
    void condemnedGoesAtTheNextRound() {
        var id = seal(desk.clock.instant().plus(Duration.ofDays(3)));
        desk.inTransaction(() -> desk.vault.condemn(id));
        desk.custodian.destroyDue();
        assertThat(desk.vault.holds(id)).isFalse();
        assertThat(desk.log.page(0)).first().matches(e -> e.access().verb() == Verb.DESTROYED);
    }

    @Test
    void ciphertextOfAFailedTransactionIsSweptAfterAnHourAndNotBefore() {
        assertThatThrownBy(
                        () ->
                                desk.inTransaction(
                                        () -> {
                                            desk.vault.seal(PLAIN, school, null);
                                            throw new IllegalArgumentException();
                                        }))
                .isInstanceOf(IllegalArgumentException.class);
        var known = seal(null);
        desk.custodian.sweepOrphans();
        assertThat(desk.store.all()).hasSize(2);
        desk.clock.forward(Duration.ofMinutes(61));
        desk.custodian.sweepOrphans();
        assertThat(desk.store.all()).containsExactly(known);
    }

    private FileId seal(Instant destroyBy) {
        var id = new AtomicReference<FileId>();
        desk.inTransaction(() -> id.set(desk.vault.seal(PLAIN, school, destroyBy)));
        return id.get();
    }
}
