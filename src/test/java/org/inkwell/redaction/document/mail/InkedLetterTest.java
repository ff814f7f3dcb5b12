package org.inkwell.redaction.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.Part;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.TextRedactor;
import org.junit.jupiter.api.Test;

final class InkedLetterTest {

    private static final byte[] FILE = "x".getBytes(StandardCharsets.US_ASCII);

    /** Inks whatever is a picture by its name. */
    private final Ink ink =
            new Ink(
                    new TextRedactor(Recognisers.strictest(2026)),
                    Roll.none(),
                    new Pseudonyms(new byte[32]),
                    (name, file, whole) ->
                            name.endsWith(".png")
                                    ? Optional.of(new Part("png", file))
                                    : Optional.empty());

    private Letter inked(String page, Enclosure... enclosures) {
        var letter =
                new Letter(
                        Optional.empty(),
                        "",
                        List.of(new Correspondent("", "k.okafor@oak.example")),
                        List.of(new Correspondent("Okafor, Kayleigh", "K.Okafor@oak.example")),
                        List.of(),
                        Optional.empty(),
                        Optional.of(page),
                        List.of(enclosures),
                        0);
        return InkedLetter.of(letter, ink);
    }

    @Test
    void anAddressIsWhoeverElsewhereBearsIt() {
        var letter = inked("");
        assertThat(letter.from()).isEqualTo(letter.to());
    }

    @Test
    void aPageShowsThePicturesThatWentWithIt() {
        var letter =
                inked(
                        "<img src='cid:okafor@x'><img src='cid:gone' alt='The error'>",
                        new Enclosure("okafor.exe", "gone", FILE),
                        new Enclosure("okafor.png", "okafor@x", FILE));
        assertThat(letter.page().orElseThrow())
                .contains("src=\"cid:attachment-1.png@inked.example\"", "The error")
                .doesNotContain("gone", "okafor");
        assertThat(ink.tally().leftOut()).isEqualTo(1);
    }

    @Test
    void aMailKeepsThePicturesOfItsPageBesideIt() throws Exception {
        var letter =
                inked(
                        "<img src='cid:a'>",
                        new Enclosure("a.png", "a", FILE),
                        new Enclosure("b.png", "", FILE));
        var mail = new WrittenMail(letter).bytes();
        assertThat(new String(mail, StandardCharsets.US_ASCII))
                .containsSubsequence("mixed", "related", "text/html", "inline", "attachment;");
        var again = new MailReading().read(mail);
        assertThat(again.enclosures())
                .extracting(Enclosure::id)
                .containsExactly("attachment-1.png@inked.example", "");
        assertThat(again.page().orElseThrow()).contains("cid:attachment-1.png@inked.example");
    }
}
