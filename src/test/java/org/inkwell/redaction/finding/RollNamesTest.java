package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RollNamesTest {

    private static final Roll ROLL =
            RollTest.roll(
                    """
                    forename,surname,admission,dob,mobile,email,address,user name
                    Will,Page,1832,12/03/2024,07700 900123,,,
                    Kayleigh,Mac an tSaoir,004512,01/09/2023,,queenie@oakfield.example,12 High Street
                    Summer,Price,2024,,,,,be22
                    An,Li,417,,,,,ini
                    Chidi,Okafor,5120,,,,,
                    Grace,Openshaw,5121,,,,,
                    """);

    private final Recogniser recogniser = new RollNames(Lexicon.english());

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Will Page → █ █",
                "will page → █ █",
                "PAGE, WILL → █, █",
                "will → █",
                "Page → █",
                "Price → █",
                "Pupil: Price → Pupil: █",
                "Price 7B → █ 7B",
                "Mr Price → Mr █",
                "W Price → █ █",
                "Price, S. → █, █",
                "Price's account → █ account",
                "Message from Page → Message from █",
                "Page is absent → █ is absent",
                "Summer Price → █ █",
                "summer price → █ █",
                "An Li → █ █",
                "Kay leigh → █ █",
                "KayIeigh → █",
                "Mac an tSaoir → █ █ █",
                "kayleigh07 → █",
                "pagew → █",
                "12wpage → █",
                "will.page → █",
                "WillPage.docx → █",
                "queenie → █",
                "be22 → █",
                "ini → █",
                "Grace_report.pdf → █",
                "12 High Street → █ █ █",
                "Okaf… → █…",
                "Open... → █",
                "Okaf → █",
                "Chidi Okaf → █ █",
                "1832 → █",
                "Adm 1832 → Adm █",
                "4512 → █",
                "2024 → █",
                "+44 7700 900123 → █ █ █",
                "07700 9OO123 → █ █",
                "12/03/2024 → █",
                "1 Sep 2023 → █ █ █",
                "September 1, 2023 → █ █ █"
            })
    void whatStandsOnTheRollGoes(String before, String after) {
        assertThat(Trial.inked(recogniser, before, ROLL)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The file will not open",
                "Next page of results",
                "Next Page",
                "Page not found",
                "Price list",
                "Price List",
                "Open the Page",
                "PageSetup.pdf",
                "restart.ini",
                "An error occurred",
                "Autumn 2024",
                "Error 417",
                "Version 1.8.32",
                "£18.32",
                "1833",
                "12/04/2024",
                "Register",
                "Kay",
                "Open",
                "High priority",
                "Street",
                "07700 900124",
                "Search for a pupil"
            })
    void whatDoesNotStays(String line) {
        assertThat(Trial.inked(recogniser, line, ROLL)).isEqualTo(line);
    }
}
