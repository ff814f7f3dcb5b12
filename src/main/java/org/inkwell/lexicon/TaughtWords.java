package org.inkwell.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.key.Keyring;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.redaction.finding.Keepable;
import org.inkwell.redaction.finding.SchoolWords;
import org.inkwell.roll.OpenRolls;

/** The words of schools. */
@ApplicationScoped
public class TaughtWords {

    private final EntityManager rows;
    private final Keyring keys;
    private final OpenRolls rolls;
    private final AccessLog log;
    private final Clock clock;

    @Inject
    public TaughtWords(
            EntityManager rows, Keyring keys, OpenRolls rolls, AccessLog log, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.rolls = rolls;
        this.log = log;
        this.clock = clock;
    }

    protected TaughtWords() {
        this(null, null, null, null, null);
    }

    /** What redactions of the school go by. */
    public SchoolWords inForce(UUID school) {
        var words = of(school).stream().filter(SealedWord::inForce).toList();
        return new SchoolWords(opened(words, false), opened(words, true));
    }

    /** Why the word cannot be taught, in a sentence without the word; empty if it can. */
    public Optional<String> refusal(Viewer viewer, UUID school, String word, boolean keep) {
        if (!viewer.is(Role.TECHNICIAN)) {
            return Optional.of("Only a technician teaches words.");
        }
        if (keep) {
            return Keepable.refusal(word, rolls.of(school));
        }
        return Keepable.isWord(word)
                ? Optional.empty()
                : Optional.of("Enter one word or number, without blanks.");
    }

    /** From now on it counts. Empty if so; otherwise the sentence of {@link #refusal}. */
    @Transactional
    public Optional<String> teach(Viewer viewer, UUID school, String word, boolean keep) {
        var refusal = refusal(viewer, school, word, keep);
        if (refusal.isPresent()) {
            return refusal;
        }
        var id = UUID.randomUUID();
        try {
            var bytes = word.getBytes(StandardCharsets.UTF_8);
            var sealed = keys.school(school).encrypt(bytes, binding(school, id));
            rows.persist(new SealedWord(id, school, sealed, keep, clock.instant(), viewer.name()));
        } catch (GeneralSecurityException notSealed) {
            throw new IllegalStateException("The word could not be sealed.", notSealed);
        }
        note(viewer, Verb.CHANGED, school, keep ? "a word is always kept" : "a word always goes");
        return Optional.empty();
    }

    /** It counts no more; false if it did not. */
    @Transactional
    public boolean undo(Viewer viewer, UUID school, UUID id) {
        var word = rows.find(SealedWord.class, id);
        if (!viewer.is(Role.TECHNICIAN)
                || word == null
                || !word.school().equals(school)
                || !word.inForce()) {
            return false;
        }
        word.undo(clock.instant(), viewer.name());
        note(viewer, Verb.CHANGED, school, "a taught word is undone");
        return true;
    }

    /** The latest first, those undone among them; logged. */
    @Transactional
    public List<TaughtWord> all(Viewer viewer, UUID school) {
        if (!viewer.is(Role.TECHNICIAN)) {
            return List.of();
        }
        note(viewer, Verb.SAW, school, "");
        return of(school).stream().map(word -> word.opened(open(word))).toList();
    }

    private List<SealedWord> of(UUID school) {
        return rows.createQuery(
                        "select w from SealedWord w where w.school = :school"
                                + " order by w.taughtAt desc",
                        SealedWord.class)
                .setParameter("school", school)
                .getResultList();
    }

    private Set<String> opened(List<SealedWord> words, boolean kept) {
        return words.stream()
                .filter(word -> word.kept() == kept)
                .map(this::open)
                .collect(Collectors.toSet());
    }

    private String open(SealedWord word) {
        try {
            var binding = binding(word.school(), word.id());
            var bytes = keys.school(word.school()).decrypt(word.sealed(), binding);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("Word " + word.id() + " was altered.", altered);
        }
    }

    private void note(Viewer viewer, Verb verb, UUID school, String what) {
        log.record(new Access(Actor.of(viewer), verb, "words of school " + school, what));
    }

    /** A word opens for its own school and row alone. */
    private static byte[] binding(UUID school, UUID id) {
        return ("word/" + school + "/" + id).getBytes(StandardCharsets.UTF_8);
    }
}
