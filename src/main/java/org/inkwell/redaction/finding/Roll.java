package org.inkwell.redaction.finding;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.inkwell.redaction.finding.roll.Member;
import org.inkwell.redaction.finding.roll.RollException;
import org.inkwell.redaction.finding.roll.RollFile;
import org.inkwell.redaction.finding.roll.Who;

/** The people of a school, as its own records have them: evidence to ink, never to keep. */
public final class Roll {

    private static final Roll NONE = new Roll(List.of());

    private final RollWords words = new RollWords();
    private final RollNumbers numbers = new RollNumbers();

    private final List<Known> people = new ArrayList<>();
    private final List<Member> members;

    private Roll(Collection<Member> members) {
        this.members = List.copyOf(members);
        for (var member : members) {
            words.add(member, people.size());
            numbers.add(member);
            people.add(new Known(member.who(), Optional.of(member.identity())));
        }
    }

    /** The roll of a school that gave none. */
    public static Roll none() {
        return NONE;
    }

    public static Roll of(Collection<Member> members) {
        return new Roll(members);
    }

    /**
     * Reads CSV with a heading or a Common Transfer File.
     *
     * @throws RollException in a sentence that holds no cell
     */
    public static Roll read(byte[] file) throws RollException {
        return of(RollFile.read(file).members());
    }

    /** The same of text. */
    public static Roll parse(Reader text) throws IOException {
        var writer = new java.io.StringWriter();
        text.transferTo(writer);
        return read(writer.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Those it was made of, in their order. */
    public List<Member> members() {
        return members;
    }

    RollWords words() {
        return words;
    }

    RollNumbers numbers() {
        return numbers;
    }

    /** Whom the words of a name mean together, however they are ordered; empty for nobody. */
    Optional<Known> whoIs(String name) {
        var meant = words.meant(name);
        var all = meant.stream().map(people::get).toList();
        if (all.size() < 2) {
            return all.stream().findFirst();
        }
        var alike = all.stream().map(Known::who).distinct().count() == 1;
        return Optional.of(new Known(alike ? all.get(0).who() : Who.PERSON, Optional.empty()));
    }

    boolean isEmpty() {
        return words.isEmpty() && numbers.isEmpty();
    }
}
