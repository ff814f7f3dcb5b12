package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Who was signed in, as systems write it in their logs, whatever the account is called. */
final class Accounts {

    private static final String NOBODY =
            "(?!(?i:system|root|administrator|admin|guest|nobody|www-data|local service|network service|unknown|invalid"
                    + "|everyone|users|guests|authenticated|software|microsoft|user|the|a|an)\\b)";

    /**
     * A domain with its user; lines of sshd, sudo and PAM.
     *
     * @see <a
     *     href="https://learn.microsoft.com/windows/win32/secauthn/user-name-formats">down-level
     *     logon names</a>
     */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![\\\\/:\\w.-])(?!HKLM|HKCU|HKCR|HKU|NT\\\\|AUTHORITY|BUILTIN|HKEY)[A-Z][A-Z0-9-]{2,14}\\\\"
                            + NOBODY
                            + "([\\p{L}\\d][\\p{L}\\d._$-]*)(?![\\\\\\w])"
                            + "|\\b(?:Accepted|Failed) \\w+ for (?:invalid user )?"
                            + NOBODY
                            + "([\\w.$-]+)(?= from )"
                            + "|\\bsudo(?:\\[\\d+])?:\\s+"
                            + NOBODY
                            + "([\\w.$-]+)(?= :)"
                            + "|\\bsession (?:opened|closed) for user "
                            + NOBODY
                            + "([\\w.$-]+)"
                            + "|(?i:\\binvalid user:?) \\[?"
                            + NOBODY
                            + "([\\w.$-]+(?: [\\w.$-]+)?)(?=] | from )"
                            + "|\\bPWD=/home/([\\w.$-]+)");

    private Accounts() {}

    static Stream<Match> in(String text) {
        return FORM.matcher(text)
                .results()
                .map(
                        found -> {
                            var group = 1;
                            while (found.group(group) == null) {
                                group++;
                            }
                            return new Match(
                                    Kind.NAME, "user", found.start(group), found.end(group), 0.8);
                        });
    }
}
