package org.inkwell.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.inkwell.Elm;
import org.junit.jupiter.api.Test;

class TaughtWordsTest {
    private final Elm elm = new Elm();
    private final TaughtWords words = elm.desk.taughtWords;

    @Test
    void aTaughtWordCountsForItsOwnSchoolAloneUntilItIsUndone() {
        assertThat(words.teach(elm.tess, elm.school, "Brightlog", true)).isEmpty();
        assertThat(words.teach(elm.tess, elm.school, "Okafor", false)).isEmpty();
        assertThat(words.inForce(elm.school).kept()).containsExactly("brightlog");
        assertThat(words.inForce(elm.school).inked()).containsExactly("okafor");
        assertThat(words.inForce(elm.other).kept()).isEmpty();
        elm.desk.clock.forward(Duration.ofMinutes(1));
        var kept = words.all(elm.tess, elm.school).stream().filter(TaughtWord::kept).findFirst();
        var id = kept.orElseThrow().id();
        assertThat(words.undo(elm.tess, elm.other, id)).isFalse();
        assertThat(words.undo(elm.tess, elm.school, id)).isTrue();
        assertThat(words.undo(elm.tess, elm.school, id)).isFalse();
        assertThat(words.inForce(elm.school).kept()).isEmpty();
        assertThat(words.all(elm.tess, elm.school))
                .filteredOn(word -> !word.inForce())
                .extracting(TaughtWord::word, TaughtWord::undoneBy)
                .containsExactly(tuple("Brightlog", "Tess Marlowe"));
    }

    @Test
    void aNameIsNeverKeptAndTheSentenceDoesNotRepeatIt() {
        assertThat(words.teach(elm.tess, elm.school, "Amara", true).orElseThrow())
                .contains("known as a name")
                .doesNotContain("Amara");
        assertThat(words.inForce(elm.school).kept()).isEmpty();
    }

    @Test
    void onlyATechnicianTeachesUndoesAndReads() {
        assertThat(words.teach(elm.hana, elm.school, "Brightlog", true)).isPresent();
        words.teach(elm.tess, elm.school, "Brightlog", true);
        var id = words.all(elm.tess, elm.school).get(0).id();
        assertThat(words.undo(elm.hana, elm.school, id)).isFalse();
        assertThat(words.all(elm.hana, elm.school)).isEmpty();
    }

    @Test
    void neitherTheRowNorTheLogHoldsTheWord() {
        words.teach(elm.tess, elm.school, "Okafor", false);
        var row =
                elm.desk
                        .rows
                        .createQuery("select w from SealedWord w", SealedWord.class)
                        .getSingleResult();
        assertThat(new String(row.sealed(), UTF_8)).doesNotContain("Okafor");
        assertThat(elm.desk.log.page(0))
                .anyMatch(entry -> entry.access().reason().equals("a word always goes"))
                .noneMatch(entry -> entry.access().toString().contains("Okafor"));
    }
}
