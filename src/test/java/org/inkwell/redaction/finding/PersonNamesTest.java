package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonNamesTest {

    private final Recogniser recogniser =
            new PersonNames(org.inkwell.redaction.finding.lexicon.Lexicon.english());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kayleigh Smith → █ █",
                "Jason Blue → █ █",
                "Sara S Dani → █ █ █",
                "Donato di Niccolò → █ █ █",
                "Contact: Mark → Contact: █",
                "Mr Page → Mr █",
                "Grace → █",
                "smith_report.docx → █",
                "O'Brien cannot sign in → █ cannot sign in",
                "JOHN SMITH → █ █",
                "kmcdermott → █",
                "Zxqv → █",
                "May, Will → █, █",
                "Delete Kayleigh → Delete █",
                "serenity snow → █ █",
                "an lam → █ █",
                "essay poppy winter.pdf → essay █ █",
                "essay poppy winter. pdf → essay █ █. pdf",
                "Mr Bill My is in → Mr █ █ is in",
                "Ms Autumn Mason → Ms █ █",
                "Zahra Bin Yusuf → █ █ █",
                "Bin Yusuf → █ █",
                "I think nia ab owain is in → I think █ █ █ is in",
                "Léo d → █ █",
                "Dmytro S → █ █",
                "Li Na Chen → █ █ █",
                "J Guest → █ █",
                "Church, Autumn → █, █",
                "de Silva, Dilini and others → █ █, █ and others",
                "Hi Autumn, it prints → Hi █, it prints",
                "assigned to grace rose today → assigned to █ █ today",
                "ask callum stark about it → ask █ █ about it",
                "Kayleigh House was absent → █ █ was absent",
                "Hi Summer, → Hi █,",
                "de la Cruz → █ █ █",
                "ab Okafor → █ █",
                "51 Old Okaforth → █ █ █",
                "Okaforth Lake, 78133 → █ █, █",
                "Sarah Risk → █ █",
                "Verzeichnisstruktur Okaforth → █ █",
                "okaforth objekttypen → █ █",
                "Kayleigh Rechnungsadresse → █ █",
                "Rechnungsadresse_Kay → █",
                "moved to 37 Lower Okaforth Street → moved to █ █ █ █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rechnungsadresse",
                "Neue Objekttypen-Verzeichnisstruktur",
                "prefs",
                "Page not found",
                "sent by mark as read",
                "for page two",
                "Hi all,",
                "Risk assessment",
                "On roll",
                "Faxourites",
                "Yourpassword hasbeen locked",
                "C Drive",
                "A Level",
                "We'll email you",
                "Emploi du temps",
                "Title: Mr Surname",
                "Recycle Bin",
                "10:50:03 INFO Started",
                "Mark as read",
                "Home Page",
                "Custom Field",
                "Ctrl+S",
                "NullPointerException",
                "report.xlsx",
                "essay winter revision.pdf",
                "winter poppy. It grows",
                "File Edit View Help",
                "Can't open the file",
                "Induction started April 2021",
                "INDUCTION COMPLETED",
                "java.lang.NullPointerException",
                "The report will not open",
                "Dateofbirth",
                "GOV.UK",
                "Sign in to SIMS",
                "HTTP 404 Not Found",
                "Year 7",
                "Sort by Date",
                "An account failed to log on",
                "On Friday",
                "£12.50",
                "50%"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
