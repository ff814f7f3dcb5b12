package org.inkwell.redaction.finding;

import java.util.List;
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
                    "(?i)(?:pass(?:word|wd|phrase|code)?|pwd|pword|(?<!\\p{L})pw|secret|token|api[ _-]?key|access[ _-]?key"
                            + "|client[ _-]?secret|authorization|user ?id|user ?name|login|data ?source|server"
                            + "|initial catalog|(?<!\\p{L})(?:pin|uid))\\s?[:=]\\s?(?:bearer |basic )?(?<secret>[^\\s;]+)|\\bbearer (?<bearer>[^\\s;]{8,})");

    private static final String WORDS_OF_IT =
            "(?:password|passcode|passphrase|passwd|pwd|pword|pw|pin|login|(?:wi-?fi|network|security|product|access)"
                    + " (?:key|code)|(?:door|gate|alarm|safe|entry|mfa|2fa|verification|recovery) codes?|code)";

    /** "The password is …", "pw Tiger!88", and a user with a password in an address. */
    private static final Pattern SAID =
            Pattern.compile(
                    "(?i)\\b"
                            + WORDS_OF_IT
                            + "(?:\\s+(?:for|of) (?:the )?[\\w-]+)?\\s+(?:(?:is|was|now|to|set to|reset to|changed to|it texted"
                            + "|of|as)\\s+)+[\"'“‘]?(?=\\S*[\\d!@#$%&*_])(?<secret>[^\\s\"”’]+)"
                            + "|\\b(?:password|passcode|passphrase|pwd|pword|pw|pin)(?:\\s+for (?:the )?[\\w-]+)?"
                            + "\\s[\"'“‘]?(?=\\S*\\d)(?<bare>[^\\s\"”’,;]{4,})"
                            + "|\\s-u\\s+[^\\s:]+:(?<option>\\S+)"
                            + "|/user:\\S+\\s+(?<drive>[^\\s/]\\S+)"
                            + "|\\b(?:reset|set|changed?)(?: it| this| that| them| her| him)? to [\"'“‘]?(?=[^\\s]*\\d)(?=[^\\s]*\\p{L}{2})"
                            + "(?<new>[^\\s\"”’,;]{6,})"
                            + "|://[\\w.-]*hooks?\\.[\\w.-]+/(?<hook>\\S+)"
                            + "|(?<==[ ]?['\"])(?=[^'\"]*\\d)(?=[^'\"]*\\p{L})(?=[^'\"]*[!#$%&*^@?£])(?<quoted>[^'\"\\s<>/]{8,})(?=['\"])"
                            + "|://(?<address>[^\\s/@]+:[^\\s/@]+)@");

    /** "DC01.abbey.internal", "File1=Hall_Maths_v3.sm5": long, and no key. */
    private static final Pattern MADE_OF_WORDS =
            Pattern.compile(
                    "(?:(?:\\p{Lu}?\\p{Ll}{2,}|\\p{Lu}{2,}|\\p{L})?(?:\\d{0,3}|(?:19|20)\\d\\d)(?:[._/=+-]+|$))+");

    private static final List<String> PARTS =
            List.of("secret", "bare", "option", "drive", "new", "hook", "quoted", "address");

    /**
     * Keys whose issuers mark them, signed tokens, and long hexadecimal numbers.
     *
     * @see <a href="https://docs.github.com/en/code-security/secret-scanning">marks of keys</a>
     */
    private static final Pattern MARKED =
            Pattern.compile(
                    "(?<![\\w-])(?:gh[opsu]_|github_pat_|glpat-|xox[abprs]-|[sr]k_(?:live|test)_|AKIA|ASIA|AIza|ya29\\.|SG\\.)[\\w.-]{8,}"
                            + "|(?<!\\w)eyJ[\\w-]{6,}(?:\\.[\\w-]*){0,2}"
                            + "|(?<!\\w)(?=\\w*\\d)(?=\\w*[a-fA-F])[0-9a-fA-F]{24,}(?!\\w)");

    /** Long and of every kind of sign, or with two signs amid letters and digits. */
    private static final Pattern RANDOM =
            Pattern.compile(
                    "(?<!\\S)(?=\\S*\\d)(?=\\S*[a-z])(?=\\S*[A-Z])[A-Za-z0-9+/_=.-]{20,}(?!\\S)"
                            + "|(?<!\\S)(?=\\S*\\d)(?=\\S*[A-Za-z])(?=\\S*[!#$%^*]\\w+[!#$%^*])"
                            + "[\\w!#$%^*@?-]{8,}(?!\\S)");

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
        var said = SAID.matcher(line.text());
        while (said.find()) {
            var group = PARTS.stream().filter(part -> said.group(part) != null).findFirst().get();
            found.add(
                    new Match(Kind.SECRET, "secret-said", said.start(group), said.end(group), 0.8));
        }
        var looks =
                Stream.of(MARKED, RANDOM)
                        .flatMap(form -> form.matcher(line.text()).results())
                        .filter(look -> !MADE_OF_WORDS.matcher(look.group()).matches())
                        .map(Secrets::look);
        return Stream.concat(found.build(), looks);
    }

    private static Match look(MatchResult found) {
        return Match.of(Kind.SECRET, "secret-look", found, 0.6);
    }
}
