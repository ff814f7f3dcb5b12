package org.inkwell.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inkwell.key.Keyring;
import org.inkwell.person.Viewer;

/** What people want inked in documents besides: sealed, and forgotten once it is decided. */
@ApplicationScoped
public class ChosenWords {

    private final EntityManager rows;
    private final Keyring keys;
    private final Clock clock;

    @Inject
    public ChosenWords(EntityManager rows, Keyring keys, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
    }

    protected ChosenWords() {
        this(null, null, null);
    }

    /** Words, besides those chosen before; joins the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Viewer viewer, Attachment attachment, Set<String> words) {
        for (var word : words) {
            var id = UUID.randomUUID();
            var sealed = sealed(attachment, id, word);
            rows.persist(
                    new ChosenWord(id, attachment.id(), sealed, clock.instant(), viewer.name()));
        }
    }

    /** All that were chosen. */
    Set<String> of(Attachment attachment) {
        return sealed(attachment).stream()
                .map(word -> opened(attachment, word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** It is decided; joins the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Attachment attachment) {
        sealed(attachment).forEach(rows::remove);
    }

    private List<ChosenWord> sealed(Attachment attachment) {
        return rows.createQuery(
                        "select w from ChosenWord w where w.attachment = :attachment",
                        ChosenWord.class)
                .setParameter("attachment", attachment.id())
                .getResultList();
    }

    private byte[] sealed(Attachment attachment, UUID id, String word) {
        try {
            var bytes = word.getBytes(StandardCharsets.UTF_8);
            return keys.school(attachment.school()).encrypt(bytes, binding(attachment.id(), id));
        } catch (GeneralSecurityException notSealed) {
            throw new IllegalStateException("The word could not be sealed.", notSealed);
        }
    }

    private String opened(Attachment attachment, ChosenWord word) {
        try {
            var key = keys.school(attachment.school());
            var bytes = key.decrypt(word.sealed(), binding(word.attachment(), word.id()));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("Word " + word.id() + " was altered.", altered);
        }
    }

    /** A word opens for its own attachment and row alone. */
    private static byte[] binding(UUID attachment, UUID id) {
        return ("chosen/" + attachment + "/" + id).getBytes(StandardCharsets.UTF_8);
    }
}
