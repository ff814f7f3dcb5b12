package org.inkwell.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.KmsEnvelopeAead;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.key.Keyring;

/** Seals files, opens them for whoever gives a reason, and lets them go in time. */
@ApplicationScoped
public class Vault {

    private final EntityManager rows;
    private final SealedStore store;
    private final Keyring keys;
    private final AccessLog log;
    private final Clock clock;

    @Inject
    public Vault(EntityManager rows, SealedStore store, Keyring keys, AccessLog log, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    protected Vault() {
        this(null, null, null, null, null);
    }

    /**
     * Station 3. Joins the caller's transaction; a transaction that fails leaves ciphertext behind
     * that {@link Custodian} sweeps.
     *
     * <p>Next: {@code RedactionRun#next}
     *
     * @param destroyBy when the file goes at the latest; null for what stays
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FileId seal(byte[] plain, UUID school, Instant destroyBy) {
        var id = new FileId(UUID.randomUUID());
        try {
            store.put(id, envelope(school).encrypt(plain, binding(school, id)));
        } catch (GeneralSecurityException notSealed) {
            throw new IllegalStateException("The file could not be sealed.", notSealed);
        }
        rows.persist(new SealedFile(id, school, clock.instant(), destroyBy));
        return id;
    }

    /**
     * The bytes, after the access has been logged for good.
     *
     * @throws GoneException if the file was destroyed
     */
    public byte[] open(FileId id, Access access) {
        log.append(access);
        var file = rows.find(SealedFile.class, id.value());
        if (file == null || file.destroyed()) {
            throw new GoneException();
        }
        var sealed = store.get(id).orElseThrow(GoneException::new);
        try {
            return envelope(file.school()).decrypt(sealed, binding(file.school(), id));
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("File " + id + " was altered.", altered);
        }
    }

    /** Whether there is something to open. */
    public boolean holds(FileId id) {
        var file = rows.find(SealedFile.class, id.value());
        return file != null && !file.destroyed();
    }

    /** From now on the file may go at once; joins the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void condemn(FileId id) {
        rows.find(SealedFile.class, id.value()).destroyBy(clock.instant());
    }

    /** What was to go in its time stays after all; joins the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(FileId id) {
        rows.find(SealedFile.class, id.value()).keep();
    }

    /** Files whose time has come, at most a hundred. */
    List<FileId> due() {
        return rows
                .createQuery(
                        "select f from SealedFile f where f.destroyedAt is null and f.destroyBy <= :now"
                                + " order by f.destroyBy",
                        SealedFile.class)
                .setParameter("now", clock.instant())
                .setMaxResults(100)
                .getResultList()
                .stream()
                .map(SealedFile::id)
                .toList();
    }

    boolean knows(FileId id) {
        return rows.find(SealedFile.class, id.value()) != null;
    }

    /** The row stays and says that there was a file; its entry commits with it. */
    @Transactional
    public void recordDestroyed(FileId id, Access access) {
        log.record(access);
        rows.find(SealedFile.class, id.value()).destroyedAt(clock.instant());
    }

    private Aead envelope(UUID school) throws GeneralSecurityException {
        return KmsEnvelopeAead.create(PredefinedAeadParameters.AES256_GCM, keys.school(school));
    }

    /** A ciphertext opens for its own school and file alone: a swapped one does not. */
    private static byte[] binding(UUID school, FileId id) {
        return ("file/" + school + "/" + id).getBytes(StandardCharsets.UTF_8);
    }
}
