package org.inkwell.redaction.finding.roll;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.finding.lexicon.Folding;

/** One person of a roll; a pupil's contacts are members of their own. */
public record Member(Who who, List<Entry> entries) {

    public Member {
        Objects.requireNonNull(who, "who");
        entries = List.copyOf(entries);
    }

    /** The cells of a kind, in the order of the file. */
    public Stream<String> all(Field field) {
        return entries.stream().filter(entry -> entry.field() == field).map(Entry::text);
    }

    /**
     * What stays the same from one upload to the next: a number of the person's own, or name and
     * date of birth.
     */
    public String identity() {
        return Stream.of(Field.UPN, Field.ADMISSION_NUMBER)
                .flatMap(field -> all(field).map(number -> field + " " + Folding.fold(number)))
                .findFirst()
                .orElseGet(this::named);
    }

    private String named() {
        return Stream.of(Field.SURNAME, Field.FORENAME, Field.FULL_NAME, Field.BIRTH)
                .flatMap(this::all)
                .map(Folding::fold)
                .collect(Collectors.joining(" "));
    }
}
