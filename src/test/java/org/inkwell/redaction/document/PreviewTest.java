package org.inkwell.redaction.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inkwell.redaction.document.Preview.Passage;
import org.junit.jupiter.api.Test;

final class PreviewTest {

    private static InkedDocument inked(String name, byte[] file) {
        return Desk.redact(name, file)
                .fold(
                        made -> made,
                        sentence -> {
                            throw new AssertionError(sentence);
                        });
    }

    private static Preview preview(String name, byte[] file) {
        var made = inked(name, file);
        return Preview.of(made.file(), made.ending());
    }

    private static Preview ofText(String name, String text) {
        return preview(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileOfTextIsSeenLetterByLetter() {
        var preview = ofText("a.csv", "Surname,Year\nOkafor,7\n");
        assertThat(preview.isText()).isTrue();
        assertThat(preview.passages()).hasSize(1);
        assertThat(preview.passages().get(0).text())
                .matches("Surname,Year\\R\\[Person [A-Z]{3}],7\\R");
    }

    @Test
    void aSheetIsSeenCellByCellUnderItsHeadings() throws IOException {
        var rows = List.of(List.of("Surname", "Result"), List.of("Okafor", "Import failed"));
        var preview = preview("a.xlsx", Sheets.of(rows));
        assertThat(preview.passages()).contains(new Passage("Result", "Import failed"));
        assertThat(preview.passages()).anyMatch(p -> p.text().matches("\\[Person [A-Z]{3}]"));
        assertThat(preview.passages()).noneMatch(p -> p.text().contains("Okafor"));
    }

    @Test
    void aMailIsSeenWithTheFilesInIt() {
        var preview =
                ofText(
                        "a.eml",
                        """
                        From: Kayleigh Okafor <kayleigh.okafor@elm.example>
                        Subject: Import failed
                        MIME-Version: 1.0
                        Content-Type: multipart/mixed; boundary=cut

                        --cut
                        Content-Type: text/plain

                        The import failed.
                        --cut
                        Content-Type: text/plain
                        Content-Disposition: attachment; filename=log.txt

                        Error 404
                        --cut--
                        """
                                .replace("\n", "\r\n"));
        assertThat(preview.passages())
                .extracting(passage -> passage.text().strip())
                .contains("Import failed", "The import failed.", "(Enclosed file 1)", "Error 404");
        assertThat(preview.isText()).isFalse();
    }

    @Test
    void aLongFileIsSeenSoFarAsAPersonReads() {
        var preview = ofText("a.txt", "It stops with an error.\n".repeat(20_000));
        assertThat(preview.hasMore()).isTrue();
        assertThat(preview.passages().get(0).text()).hasSize(200_000);
    }

    @Test
    void whatIsOfNoKindThatIsMadeHereShowsNothing() {
        var preview = Preview.of(new byte[] {1, 2, 3}, "exe");
        assertThat(preview.passages()).isEmpty();
        assertThat(preview.hasMore()).isTrue();
        assertThat(Preview.picture(new byte[] {1, 2, 3}, "exe", 1)).isEmpty();
        assertThat(Preview.picture(new byte[] {1, 2, 3}, "pdf", 1)).isEmpty();
    }
}
