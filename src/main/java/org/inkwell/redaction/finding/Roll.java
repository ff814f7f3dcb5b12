package org.inkwell.redaction.finding;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.inkwell.redaction.finding.roll.Member;
import org.inkwell.redaction.finding.roll.RollException;
import org.inkwell.redaction.finding.roll.RollFile;

/** The people of a school, as its own records have them: evidence to ink, never to keep. */
public final class Roll {

    private static final Roll NONE = new Roll(List.of());

    private final RollWords words = new RollWords();
    private final RollNumbers numbers = new RollNumbers();

    private Roll(Collection<Member> members) {
        var person = 0;
        for (var member : members) {
            words.add(member, person);
            numbers.add(member);
            person++;
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

    RollWords words() {
        return words;
    }

    RollNumbers numbers() {
        return numbers;
    }

    boolean isEmpty() {
        return words.isEmpty() && numbers.isEmpty();
    }
}
