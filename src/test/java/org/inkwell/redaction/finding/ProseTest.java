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
    void aNameGoesOnInTheNextLineOfFoldedText() {
        var folded = "The report that we sent you on Monday was written by Jason\nBlue and is late";
        assertThat(inks(folded)).endsWith("written by [P] and is late");
        assertThat(inks("Kemi Adeyemi\nHead of History, School")).contains("Head of History");
    }
}
