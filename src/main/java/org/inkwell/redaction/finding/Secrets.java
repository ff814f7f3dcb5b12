package org.inkwell.redaction.finding;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Passwords, keys and tokens: after their label, in a connection string, or by their look. */
final class Secrets implements Recogniser {

    /**
     * A label, a colon or equals sign, and the secret.
     *
     * @see <a href="https://www.connectionstrings.com/">connection strings</a>
     */
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?i)(?:pass(?:word|wd|phrase|code)?|pwd|pin|secret|token|api[ _-]?key|access[ _-]?key"
                            + "|client[ _-]?secret|authorization|uid|user ?id|user ?name|login|data ?source|server"
                            + "|initial catalog)\\s?[:=]\\s?(?:bearer |basic )?(?<secret>[^\\s;]+)|\\bbearer (?<bearer>[^\\s;]{8,})");

    private static final Pattern RANDOM =
            Pattern.compile(
                    "(?<!\\S)(?=\\S*\\d)(?=\\S*[a-z])(?=\\S*[A-Z])[A-Za-z0-9+/_=.-]{20,}(?!\\S)");

    @Override
    public Stream<Match> find(Line line) {
        var matcher = LABELLED.matcher(line.text());
        var found = Stream.<Match>builder();
        while (matcher.find()) {
            var group = matcher.group("secret") == null ? "bearer" : "secret";
            found.add(
                    new Match(
                            Kind.SECRET,
                            "secret-label",
                            matcher.start(group),
                            matcher.end(group),
                            0.9));
        }
        return Stream.concat(
                found.build(), RANDOM.matcher(line.text()).results().map(Secrets::random));
    }

    private static Match random(MatchResult found) {
        return Match.of(Kind.SECRET, "secret-look", found, 0.6);
    }
}
