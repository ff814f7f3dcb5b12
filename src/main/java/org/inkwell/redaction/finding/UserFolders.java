package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/** Names of users in paths and at prompts. */
final class UserFolders implements Recogniser {

    private static final String NOBODY =
            "(?!(?i:public|default|default user|all users|administrator|admin|root|shared|system)\\b)";

    /** What stands right after a number of two digits without being anybody. */
    private static final String NO_MEASURE =
            "(?!(?:bits?|bytes?|pages?|point|pixels?|hours?|minutes?|mins|secs|seconds?|days?|weeks?"
                    + "|months?|years?|times|percent|inch(?:es)?|items?|rows?|files?|pupils?|students?)\\b)";

    /**
     * The folder beneath the users', the user before a host at a prompt, and the year of entry with
     * a name in small letters, as schools call their pupils' accounts.
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
                            + "([a-z]+[._-]?[a-z]*\\d*)(?=['\"\\s,;)]|$)"
                            + "|(?<![\\w./:-])([012]\\d"
                            + NO_MEASURE
                            + "[a-z]{4,})(?![\\w.-])");

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
                            var group =
                                    IntStream.rangeClosed(1, 4)
                                            .filter(at -> found.group(at) != null)
                                            .findFirst()
                                            .orElseThrow();
                            return new Match(
                                    Kind.NAME, "user", found.start(group), found.end(group), 0.8);
                        });
    }

    /** "User not found" names nobody. */
    private boolean isName(String word) {
        return lexicon.standing(word).compareTo(Standing.COMMON) > 0;
    }
}
