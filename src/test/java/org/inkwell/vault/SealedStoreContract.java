package org.inkwell.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store keeps to. */
interface SealedStoreContract {

    SealedStore store();

    /** The time by which the store dates its files. */
    Instant now();

    @Test
    default void whatWasPutIsGotUnchanged() {
        var store = store();
        var id = new FileId(UUID.randomUUID());
        store.put(id, "sealed".getBytes(UTF_8));
        assertThat(store.get(id)).hasValue("sealed".getBytes(UTF_8));
    }

    @Test
    default void whatWasNeverPutIsNotThere() {
        assertThat(store().get(new FileId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void aFileIsNeverReplaced() {
        var store = store();
        var id = new FileId(UUID.randomUUID());
        store.put(id, "first".getBytes(UTF_8));
        assertThatThrownBy(() -> store.put(id, "second".getBytes(UTF_8)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.get(id)).hasValue("first".getBytes(UTF_8));
    }

    @Test
    default void destroyedIsGoneAndMayBeDestroyedAgain() {
        var store = store();
        var id = new FileId(UUID.randomUUID());
        store.put(id, new byte[10_000]);
        store.destroy(id);
        store.destroy(id);
        assertThat(store.get(id)).isEmpty();
    }

    @Test
    default void beforeTellsOldFilesFromNewOnes() {
        var store = store();
        var id = new FileId(UUID.randomUUID());
        store.put(id, new byte[1]);
        assertThat(store.before(now().plus(Duration.ofMinutes(1)))).containsExactly(id);
        assertThat(store.before(now().minus(Duration.ofMinutes(1)))).isEmpty();
    }
}
