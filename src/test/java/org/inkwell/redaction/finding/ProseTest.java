package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes and what stays of mails, tickets and logs. */
final class ProseTest {

    private static final Pattern WHO = Pattern.compile("\\[Person [A-Z]{3}]");

    private final TextRedactor redactor = new TextRedactor(Recognisers.strictest(2026));

    private String inks(String text) {
        var inked = redactor.redact(text, Roll.none(), new Pseudonyms(new byte[32])).text();
        return WHO.matcher(inked).replaceAll("[P]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Okafor's laptop ~ [P]'s laptop",
                "see okonkwo_report.pdf ~ see [P].pdf",
                "Kwabena Osei-Bonsu 4133 - reader pen ~ [P] [number] - reader pen",
                "WHERE p.surname = 'Okafor' AND p.year = 7 ~ WHERE p.surname = '[P]' AND p.year = 7",
                "Technician: the room PC was left on ~ Technician: the room PC was left on",
                "Charlotte de la Fosse, trainee ~ [P], trainee",
                "Contact: D. van der Westhuizen ~ Contact: [P]",
                "\"cand\":\"0126\",\"room\":\"Library\" ~ \"cand\":\"[number]\",\"room\":\"Library\"",
                "the last pw was Bluebell!2019 but ~ the last pw was [secret] but",
                "born on the twenty-first of March 2012 ~ born on the [date]",
                "the one born 14/2, not him ~ the one born [date], not him",
                "dob 120409 is wrong ~ dob [date] is wrong",
                "card ending 4421 was declined ~ card ending [number] was declined",
                "her pupil no. is P-20917 ~ her pupil no. is [number]",
                "GET /pupil/4471/edit ~ GET /pupil/[number]/edit",
                "please use password changeme1! today ~ please use password [secret] today",
                "pin for the copier 8841 ~ pin for the copier [secret]",
                "curl -u admin:hunter2 https://portal.example ~ curl -u admin:[secret] https://portal.example",
                "it was reset to Croeso!23 ~ it was reset to [secret]",
                "see https://hooks.office.example/T02/k9ZrW1 again ~ see https://[P]/[secret] again",
                "the temp pw is otter-lamp-42 ~ the temp pw is [secret]",
                "password reset for abdi: Teapot55 ~ password reset for [P]: [secret]",
                "TeamViewer asks radius01 to reset ~ TeamViewer asks radius01 to reset",
                "her file goes to H. only ~ her file goes to [P]. only",
                "Delivery to The Old Forge, ZZ3 8LN ~ Delivery to [address], [postcode]",
                "he is at 24b high street now ~ he is at [address] now",
                "SCHOOL\\supply4 logged on ~ SCHOOL\\[P] logged on",
                "Accepted password for temi from here ~ Accepted password for [P] from here",
                "mr d. is away ~ mr [P]. is away",
                "ask mrs day ~ ask mrs [P]",
                "it was \"tash w\" again ~ it was \"[P]\" again",
                "joined: von Habsburg-Brown ~ joined: [P]",
                "Mrs Ferrer i Puig called ~ Mrs [P] called",
                "our operator Dean: no ~ our operator [P]: no",
                "spelled B-A-R-Z-A-N-I ~ spelled [P]",
                "a d j o a um the oven ~ [P] um the oven",
                "1:1 for D.K. in 2H ~ 1:1 for [P]. in 2H",
                "Abdi is fasting this week ~ [P] is [withheld] this week",
                "i am catholic so it helps ~ i am [withheld] so it helps",
                "EmployeeID : 10442 ~ EmployeeID : [number]",
                "GET /view.php?username=18macleoda HTTP/1.1\" 200 ~ GET /view.php?username=[secret] HTTP/1.1\" 200",
            })
    void whatIsSomebodysGoes(String came, String became) {
        assertThat(inks(came)).isEqualTo(became);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at com.capita.sims.PupilImport.importPupil(PupilImport.java:118)",
                "at Capita.Sims.UI.PupilDetails.LoadPupil(Int32 personId)",
                "WARN org.hibernate.engine.jdbc.spi.SqlExceptionHelper - SQL Error: 1205",
                "Caused by: javax.mail.MessagingException: could not connect",
                "faulting module name: KERNELBASE.dll, exception code: 0xe0434352",
                "ConnectionId: 6f1c1d0a-3b53-4b0e-9f9e-0a7f0d7e2c11",
                "[15/Jan/2024:21:14:02 +0000] \"GET /view HTTP/1.1\" 200 18220",
                "Feb 21 09:01:14 wlc1 radiusd[812]: login OK",
                "Get-ADUser -Filter *",
                "User: N/A",
                "The printer LIB-PC-03 is on SRV-FILE-01.",
                "Did you reset it? We did.",
                "The free school meals screen is empty.",
                "The detention report fails with error 1205.",
                "Open Teams in Edge and press Next.",
                "IT - see below",
                "ms word and miss the bus",
                "card reader 2 and tray 4 jam",
                "see KB-article-12 and windows-server-2019",
                "HKLM\\Software\\Policies",
                "It is set to 1920x1080.",
                "4740 08:15:44 logged on",
                "Security ID: S-1-5-18",
                "Files : 6 5 0 0 1 0",
                "Enclosed: file-1.pdf, file-3.eml, file-4.odp, file-9.har, screenshot-22.png",
                "balance -1204.00, limit",
                "version 6.0.11 of the tool",
                "commit 4be1d07c9a33f0e2b1c7d5f8a2a90e6617c0d3ff",
                "550 5.1.10 not found",
                "updated 3 Oct 08:10",
                "<Street></Street><SENprovision></SENprovision>",
                "(X11; x86_64) 200 0 140",
                "\"RemotePort\"=dword:0000170c",
                "exec sp_ImportData failed in user_status",
                "Reset the view, then log on to room-booking-12.example",
            })
    void whatProgramsWriteStays(String text) {
        assertThat(inks(text)).isEqualTo(text);
    }

    @Test
    void whoSpeaksGoesThoughTheNameIsAWord() {
        assertThat(inks("[08:52] will: kid at the window\n[08:54] will: done\nnote: done"))
                .isEqualTo("[08:52] [P]: kid at the window\n[08:54] [P]: done\nnote: done");
    }

    @Test
    void initialsAloneOnALineSign() {
        assertThat(inks("It works now.\nK.O.\n> all fine\n> H x\nOK\nIT"))
                .isEqualTo("It works now.\n[P].\n> all fine\n> [P] x\nOK\nIT");
    }

    @Test
    void aNoteBeginsAndEndsWithWhoWroteIt() {
        assertThat(
                        inks(
                                "08:10 AN - Sessions revoked\nIN 10/1 - cable out\nAll done. V.O.\nOn it. F"))
                .isEqualTo(
                        "08:10 [P] - Sessions revoked\n[P] 10/1 - cable out\nAll done. [P].\nOn it. [P]");
    }

    @Test
    void aNumberThatWentOnceGoesElsewhere() {
        assertThat(inks("Kofi Boateng (candidate 2140)\nsee 2140, not 8300"))
                .isEqualTo("[P] (candidate [number])\nsee [number], not 8300");
    }

    @Test
    void theTownAboveAPostcodeGoes() {
        assertThat(inks("38 Tennyson Close\nWOLVERHAMPTON\nZZ4 9XY"))
                .isEqualTo("[address]\n[address]\n[postcode]");
    }

    @Test
    void aLetterThatSpeaksThriceIsSomebody() {
        assertThat(inks("w: one done\nw: two done\nw: all done")).startsWith("[P]: one");
        assertThat(inks("q: is it on\nq: is it off\nq: which")).startsWith("q: is it on");
    }

    @Test
    void whoIsNamedInFullGoesByTheForenameToo() {
        assertThat(inks("Spoke to Will Price.\nWill says it is slow."))
                .isEqualTo("Spoke to [P].\n[P] says it is slow.");
        assertThat(inks("[08:52] will: ok\n[08:54] will: done\n[08:55] ann: ask will"))
                .endsWith("ask [P]");
    }

    @Test
    void aNameGoesOnInTheNextLineOfFoldedText() {
        var folded = "The report that we sent you on Monday was written by Jason\nBlue and is late";
        assertThat(inks(folded)).endsWith("written by [P] and is late");
        assertThat(inks("Kemi Adeyemi\nHead of History, School")).contains("Head of History");
    }
}
