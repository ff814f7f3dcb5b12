package org.inkwell.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.redaction.Hashes;
import org.inkwell.vault.Vault;

/** Archives that wait to be fetched. */
@ApplicationScoped
public class Handovers {

    /** How long a link opens. */
    public static final Duration LIFE = Duration.ofDays(7);

    private final EntityManager rows;
    private final Vault vault;
    private final LinkWords words;
    private final Clock clock;
    private final Optional<String> address;

    @Inject
    public Handovers(
            EntityManager rows,
            Vault vault,
            LinkWords words,
            Clock clock,
            @ConfigProperty(name = "inkwell.url") Optional<String> address) {
        this.rows = rows;
        this.vault = vault;
        this.words = words;
        this.clock = clock;
        this.address = address;
    }

    protected Handovers() {
        this(null, null, null, null, Optional.empty());
    }

    /** Whether the desk knows by which address the world reaches it. */
    public boolean areOffered() {
        return address.isPresent();
    }

    /**
     * Seals an archive for a week; joins the caller's transaction. Its id is for the desk alone.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID keep(long ticket, UUID school, String supplierName, byte[] archive) {
        var id = UUID.randomUUID();
        var expires = clock.instant().plus(LIFE);
        rows.persist(
                new Handover(
                        id,
                        ticket,
                        supplierName,
                        vault.seal(archive, school, expires),
                        archive.length,
                        Hashes.sha256(archive),
                        LinkWords.hash(words.of(id)),
                        expires));
        return id;
    }

    /** Where its archive is fetched; to stand in the supplier's mail and nowhere else. */
    public String link(UUID handover) {
        var desk = address.orElseThrow().replaceAll("/+$", "");
        return desk + "/handover/" + words.of(handover);
    }

    /** That of a word, whether it still opens or not. */
    public Optional<Handover> find(String word) {
        return rows.createQuery("select h from Handover h where h.wordHash = :hash", Handover.class)
                .setParameter("hash", LinkWords.hash(word))
                .getResultStream()
                .findFirst();
    }

    /** The archive, once; empty if it is used up or too old. Logged before it is decrypted. */
    @Transactional
    public Optional<byte[]> fetch(String word) {
        var found = find(word);
        found.ifPresent(handover -> rows.refresh(handover, LockModeType.PESSIMISTIC_WRITE));
        return found.filter(handover -> handover.isOpenAt(clock.instant())).map(this::opened);
    }

    /** Whether the word still opens something. */
    boolean opens(Handover handover) {
        return handover.isOpenAt(clock.instant());
    }

    private byte[] opened(Handover handover) {
        var bytes =
                vault.open(
                        handover.file(),
                        Access.of(
                                new Actor("link", "Whoever has the link"),
                                Verb.OPENED,
                                "archive of ticket %d for %s"
                                        .formatted(handover.ticket(), handover.supplierName())));
        handover.used(clock.instant());
        vault.condemn(handover.file());
        return bytes;
    }
}
