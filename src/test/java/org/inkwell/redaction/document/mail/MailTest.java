package org.inkwell.redaction.document.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.redaction.document.mail.Mails.HEAD;
import static org.inkwell.redaction.document.mail.Mails.base64;
import static org.inkwell.redaction.document.mail.Mails.bytes;
import static org.inkwell.redaction.document.mail.Mails.made;
import static org.inkwell.redaction.document.mail.Mails.read;
import static org.inkwell.redaction.document.mail.Mails.texts;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.inkwell.redaction.document.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MailTest {

    @Test
    void whoWroteToWhomStandsUnderPseudonyms() throws MessagingException {
        var mail = read(made(HEAD + "Subject: Hello\n\nHello\n"));
        assertThat(mail.getFrom()[0].toString())
                .matches("\"\\[Person (\\w{3})]\" <person-(\\w{3})@inked.example>");
        assertThat(mail.getAllRecipients()).hasSize(3).doesNotHaveDuplicates();
        assertThat(mail.getSentDate()).isEqualTo("2026-05-12T09:11:12Z");
        assertThat(mail.getSubject()).isEqualTo("Hello");
    }

    @Test
    void onePersonHasOnePseudonymInHeadersAndText() throws MessagingException, IOException {
        var mail = made(HEAD + "\nKayleigh Okafor rang\n");
        assertThat(new String(mail, StandardCharsets.US_ASCII))
                .containsPattern("(?s)From: \"\\[Person (\\w{3})]\".*\\[Person \\1] rang");
    }

    @Test
    void noOtherHeaderIsKept() throws MessagingException {
        var others =
                """
                Return-Path: <k.okafor@oak.example>
                Received: from okafor-pc by mail.oak.example
                Reply-To: k.okafor@oak.example
                Sender: k.okafor@oak.example
                Bcc: k.okafor@oak.example
                X-Originating-User: okafor
                DKIM-Signature: d=oak.example; i=k.okafor@oak.example
                Thread-Topic: Kayleigh Okafor
                Thread-Index: AdOkafor
                In-Reply-To: <okafor@oak.example>
                References: <okafor@oak.example>
                Message-ID: <okafor@oak.example>
                List-Unsubscribe: <https://x.example/okafor>
                Comments: Okafor
                Keywords: Okafor
                Content-Description: Okafor
                Content-Location: https://x.example/okafor
                Content-ID: <okafor@oak.example>
                """;
        var mail = new String(made(others + HEAD + "\nHello\n"), StandardCharsets.US_ASCII);
        assertThat(mail).doesNotContainIgnoringCase("okafor");
        assertThat(
                        mail.substring(0, mail.indexOf("\r\n\r\n"))
                                .lines()
                                .map(line -> line.replaceAll("[: ].*", "")))
                .containsOnly(
                        "",
                        "Date",
                        "From",
                        "To",
                        "Cc",
                        "Message-ID",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Printing for Kayleigh Okafor | Printing for [Person]",
                "=?utf-8?B?S2F5bGVpZ2ggT2thZm9y?= cannot print | [Person] cannot print",
                "=?utf-8?Q?Kay?= =?utf-8?Q?leigh?= cannot print | [Person] cannot print",
                "=?utf-8?Q?=3D=3Futf-8=3FB=3FS2F5bGVpZ2ggT2thZm9y=3F=3D?= rang | = ?utf-8?B?[number]?= rang",
                "=?utf-8?Q?Printing=0D=0ABcc:_Okafor?= | Printing Bcc: [Person]",
                "=?utf-8?Q?Caf=C3=A9_menu?= | Café menu",
            })
    void theSubjectIsInked(String came, String became) throws MessagingException {
        var subject = read(made(HEAD + "Subject: " + came + "\n\nHello\n")).getSubject();
        assertThat(subject.replaceAll("Person [A-Z]{3}", "Person")).isEqualTo(became);
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8", "us-ascii, UTF-8", "iso-8859-1, windows-1252", "iso-8859-2, ISO-8859-2",
        "utf-16, UTF-16", "utf-16le, UTF-16LE", "cp037, IBM037", "iso-2022-jp, ISO-2022-JP",
    })
    void theTextIsInkedWhateverItsEncoding(String called, Charset charset) throws Exception {
        var part =
                "Content-Type: text/plain; charset="
                        + called
                        + "\nContent-Transfer-Encoding: base64\n\n";
        assertThat(texts(HEAD + part + base64("Printing fails for Kayleigh Okafor", charset)))
                .containsExactly("Printing fails for [Person]");
    }

    @Test
    void aTextInAnEncodingThatNobodyKnowsIsLeftOut() {
        var part = "Content-Type: text/plain; charset=utf-7\n\n+AEsAYQB5AGwAZQBpAGcAaA-\n";
        assertThat(Desk.withholds("a.eml", bytes(HEAD + part))).contains("Nothing");
    }

    @Test
    void linesThatFlowAreJoined() throws Exception {
        var part =
                "Content-Type: text/plain; format=flowed; delsp=yes\n\n> Kay \n> leigh rang\nYes\n-- \nThe office\n";
        assertThat(texts(HEAD + part).get(0)).startsWith("> [Person] rang\r\nYes\r\n--");
    }

    @Test
    void quotesAndSignaturesAreInked() throws Exception {
        assertThat(
                        texts(
                                HEAD
                                        + "\nThanks\n\n> From: Okafor, Kayleigh <ko@oak.example>\n> It fails\n-- \nGrace Adeyemi\n01632 960123\n"))
                .first()
                .asString()
                .contains("> It fails")
                .doesNotContain("Okafor", "Kayleigh", "ko@", "Grace", "Adeyemi", "960123");
    }

    @Test
    void whatOnlyAProgramReadsIsWithheld() throws Exception {
        assertThat(
                        texts(
                                HEAD
                                        + "\nIt fails\n-----BEGIN PGP MESSAGE-----\n\naGVsbG8=\n-----END PGP MESSAGE-----\nand\nbegin 644 okafor.txt\n#0V%T\n`\nend\n"))
                .containsExactly("It fails\r\n[withheld]\r\nand\r\n[withheld]\r\n");
    }
}
