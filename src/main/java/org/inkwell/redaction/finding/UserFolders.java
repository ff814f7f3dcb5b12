package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/** Names of users in paths and at prompts. */
final class UserFolders implements Recogniser {

    private static final String NOBODY =
            "(?!(?i:public|default|default user|all users|administrator|admin|root|shared|system)\\b)";

    /**
     * The folder beneath the users' and the user before a host at a prompt.
     *
     * @see <a href="https://learn.microsoft.com/windows/win32/shell/knownfolderid">known
     *     folders</a>
     */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?i:[\\\\/](?:users|home|profiles|userdata|homes)[\\\\/]{1,2})"
                            + NOBODY
                            + "([^\\\\/>:*?\"<|\\s]+)"
                            + "|(?<![\\w.])"
                            + NOBODY
                            + "([a-z][\\w.-]*)@[\\w-]+:[~/]"
                            + "|(?i:\\b(?:user|usr|username|login|logon|account|owner|uid|su)(?:[ =:'\"]*[=:'\"][ ='\"]*|(?<=user) ))"
                            + NOBODY
                            + "([a-z]+[._-]?[a-z]*\\d*)(?=['\"\\s,;)]|$)");

    private final Lexicon lexicon;

    UserFolders(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Stream<Match> find(Line line) {
        return FORM.matcher(line.text())
                .results()
                .filter(found -> found.group(3) == null || isName(found.group(3)))
                .map(
                        found -> {
                            var group = found.group(1) != null ? 1 : found.group(2) != null ? 2 : 3;
                            return new Match(
                                    Kind.NAME, "user", found.start(group), found.end(group), 0.8);
                        });
    }

    /** "User not found" names nobody. */
    private boolean isName(String word) {
        return lexicon.standing(word).compareTo(Standing.COMMON) > 0;
    }
}
