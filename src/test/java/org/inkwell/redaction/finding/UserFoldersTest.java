package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UserFoldersTest {

    private final Recogniser recogniser = new UserFolders(Lexicon.english());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\Users\\stones>ping → C:\\Users\\█>ping",
                "/home/grace/.config → /home/█/.config",
                "stones@web01:~$ → █@web01:~$",
                "user=kco failed → user=█ failed",
                "Signed in as 25stable → Signed in as █",
                "login: 'okafora' → login: '█'",
                "Access denied for user okafora12 → Access denied for user █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\Users\\Public\\Desktop",
                "user not found",
                "account locked",
                "login failed",
                "root@web01:~$",
                "Home / Users / Settings"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
