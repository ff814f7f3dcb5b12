package org.inkwell.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keysets by name, as the master key sealed them. */
@ApplicationScoped
public class WrappedKeys {

    private final EntityManager rows;

    @Inject
    public WrappedKeys(EntityManager rows) {
        this.rows = rows;
    }

    protected WrappedKeys() {
        this(null);
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(rows.find(WrappedKey.class, name)).map(WrappedKey::keyset);
    }

    /** Of two nodes that ask at once, the first one's key stands; it commits by itself. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void addIfMissing(String name, byte[] keyset) {
        rows.createNativeQuery(
                        "insert into wrapped_key (name, keyset) values (?, ?) on conflict do nothing")
                .setParameter(1, name)
                .setParameter(2, keyset)
                .executeUpdate();
    }
}
