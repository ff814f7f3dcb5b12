package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** E-mail addresses, whole or cut, and anything else with an at sign. */
final class EmailAddresses implements Recogniser {

    /**
     * Far wider than the rule allows, for readers break addresses.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1">RFC 5322, 3.4.1</a>
     */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![^\\s@,;])(?!(?i:copyright))[^\\s@,;]+@[^\\s@,;]*|(?<!\\S)@[^\\s@,;]+"
                            + "|[\\w.+-]+ ?@ ?[\\w-]+ ?\\.[\\w.-]+"
                            + "|[\\w.+-]+@[\\w-]+\\. (?:com|uk|org|net|sch|example|co|gov|edu|ac|info|school)\\b"
                            + "|[\\w.+-]+(?:[©®]|\\(at\\))[\\w-]+\\.[\\w.-]+");

    @Override
    public boolean readsWords() {
        return true;
    }

    @Override
    public Stream<Match> find(Line line) {
        return FORM.matcher(line.text())
                .results()
                .filter(found -> found.group().chars().anyMatch(Character::isLetterOrDigit))
                .map(found -> Match.of(Kind.EMAIL, "email", found, 0.99));
    }
}
