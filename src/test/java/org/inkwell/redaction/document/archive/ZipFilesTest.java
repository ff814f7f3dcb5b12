package org.inkwell.redaction.document.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.Arrays;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;
import org.junit.jupiter.api.Test;

final class ZipFilesTest {

    private static final String INKED = "Surname,Year\n[Person],7\n";

    @Test
    void membersAreInkedUnderNumbers() throws IOException {
        var made =
                Archives.made(
                        "a.zip",
                        Archives.zip(
                                "Okafor/Kayleigh.csv",
                                Archives.CSV,
                                "Okafor/",
                                new byte[0],
                                "../../Okafor.txt",
                                Archives.bytes("The import failed"),
                                "Okafor.exe",
                                new byte[] {'M', 'Z', 0, 1, 2}));
        assertThat(Archives.unzipped(made))
                .containsExactly(
                        entry("file-1.csv", INKED), entry("file-2.txt", "The import failed"));
        assertThat(Archives.text(made)).doesNotContainIgnoringCase("okafor");
    }

    @Test
    void whatCannotBeInkedIsCounted() throws IOException {
        var zip = Archives.zip("a.csv", Archives.CSV, "a.exe", new byte[] {'M', 'Z', 0, 1, 2});
        var made = Desk.redact("a.zip", zip).fold(InkedDocument::tally, sentence -> null);
        assertThat(made.leftOut()).isEqualTo(1);
    }

    @Test
    void archivesWithinArchivesAreInkedAsFarAsAnybodySends() throws IOException {
        var inner = Archives.zip("a.csv", Archives.CSV);
        var made = Archives.made("a.zip", Archives.zip("Okafor.zip", inner));
        var nested = Archives.unzipped(made).get("file-1.zip");
        assertThat(nested).isNotNull().doesNotContain("kafor");
        for (var depth = 0; depth < 10; depth++) {
            inner = Archives.zip("a.zip", inner);
        }
        assertThat(Desk.withholds("a.zip", inner)).contains("Nothing");
    }

    @Test
    void anArchiveThatUnfoldsWithoutEndIsHeld() throws IOException {
        var bomb = Archives.zip("a.txt", new byte[50_000_000]);
        assertThat(Desk.withholds("a.zip", bomb)).contains("more than can be inked");
    }

    @Test
    void moreMembersThanAnybodySendsAreHeld() throws IOException {
        var members = new Object[2_000];
        for (var at = 0; at < members.length; at += 2) {
            members[at] = at + ".txt";
            members[at + 1] = Archives.bytes("x");
        }
        assertThat(Desk.withholds("a.zip", Archives.zip(members))).contains("more than");
    }

    @Test
    void twoMembersOfOneNameAreBothInked() throws IOException {
        var zip = Archives.zip("ab.csv", Archives.CSV, "ac.csv", Archives.CSV);
        for (var at = 0; at < zip.length - 1; at++) {
            if (zip[at] == 'a' && zip[at + 1] == 'c') {
                zip[at + 1] = 'b';
            }
        }
        assertThat(Archives.unzipped(Archives.made("a.zip", zip))).hasSize(2).containsValue(INKED);
    }

    @Test
    void anEncryptedArchiveIsHeld() throws IOException {
        var zip = Archives.zip("a.csv", Archives.CSV);
        for (var at = 0; at < zip.length - 8; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                zip[at + 8] |= 1;
            }
        }
        assertThat(Desk.withholds("a.zip", zip)).contains("without a password");
    }

    @Test
    void anOfficeFileUnderThisNameIsHeld() throws IOException {
        var zip = Archives.zip("[Content_Types].xml", Archives.bytes("<a/>"));
        assertThat(Desk.withholds("a.zip", zip)).contains("its own name");
    }

    @Test
    void whatStandsBesideTheMembersIsLeftOut() throws IOException {
        var zip = Archives.zip("a.csv", Archives.CSV);
        var before = Archives.bytes("PK\u0003\u0004Okafor");
        var all = Arrays.copyOf(before, before.length + zip.length);
        System.arraycopy(zip, 0, all, before.length, zip.length);
        var made = Desk.redact("a.zip", all).fold(InkedDocument::file, sentence -> new byte[0]);
        assertThat(Archives.text(made)).doesNotContain("Okafor");
    }

    @Test
    void cutAnywhereItIsInkedOrHeld() throws IOException {
        var whole = Archives.zip("a.txt", Archives.bytes("Okafor"), "b.csv", Archives.CSV);
        for (var end = 0; end < whole.length; end += 10) {
            var cut = Arrays.copyOf(whole, end);
            var made = Desk.redact("a.zip", cut).fold(InkedDocument::file, held -> new byte[0]);
            assertThat(Archives.unzipped(made).values()).noneMatch(text -> text.contains("Oka"));
        }
    }
}
