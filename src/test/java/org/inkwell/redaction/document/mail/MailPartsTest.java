package org.inkwell.redaction.document.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.redaction.document.mail.Mails.HEAD;
import static org.inkwell.redaction.document.mail.Mails.base64;
import static org.inkwell.redaction.document.mail.Mails.bytes;
import static org.inkwell.redaction.document.mail.Mails.file;
import static org.inkwell.redaction.document.mail.Mails.made;
import static org.inkwell.redaction.document.mail.Mails.parts;
import static org.inkwell.redaction.document.mail.Mails.read;
import static org.inkwell.redaction.document.mail.Mails.texts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MailPartsTest {

    @Test
    void textAndPageAreInkedAlike() throws Exception {
        var mail =
                parts(
                        "alternative",
                        "Content-Type: text/plain\n\nKayleigh rang",
                        "Content-Type: text/html\n\n<p>Kay<b>leigh</b> rang<img src='cid:gone' alt=''>");
        assertThat(texts(HEAD + mail))
                .hasSize(2)
                .allMatch(text -> text.contains("[Person]") && text.contains("rang"));
    }

    @Test
    void whatGoesWithAMailIsInkedUnderANumber() throws Exception {
        var mail =
                parts(
                        "mixed",
                        "Content-Type: text/plain\n\nThe import failed",
                        file(
                                "text/csv",
                                "filename*0*=utf-8''oka; filename*1*=for%2Ecsv",
                                "Surname,Year\nWill,7\n"),
                        file(
                                "application/octet-stream",
                                "filename=\"=?utf-8?Q?okafor.json?=\"",
                                "{\"surname\":\"Will\"}"),
                        "Content-Type: message/rfc822\n\n"
                                + HEAD
                                + "Subject: For Okafor\n\nFrom Grace Okafor\n");
        var made = made(HEAD + mail);
        assertThat(new String(made, StandardCharsets.US_ASCII))
                .contains(
                        "filename=\"attachment-1.csv\"",
                        "filename=\"attachment-2.json\"",
                        "filename=\"attachment-3.eml\"")
                .doesNotContainIgnoringCase("okafor");
        assertThat(texts(read(made)))
                .containsExactly(
                        "The import failed",
                        "Surname,Year\n[Person],7\n",
                        "{\"surname\":\"[Person]\"}",
                        "From [Person]\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/calendar|a.ics|BEGIN:VCALENDAR\nATTENDEE;CN=Okafor:x\nEND:VCALENDAR",
                "text/vcard|a.vcf|BEGIN:VCARD\nFN:Okafor\nEND:VCARD",
                "text/x-vcard|b|BEGIN:VCARD\nFN:Okafor\nEND:VCARD",
                "application/ms-tnef|winmail.dat|\u0001\u0002\u0003Okafor",
                "application/pkcs7-signature|smime.p7s|0\u0082Okafor",
                "application/pgp-signature|signature.asc|-----BEGIN PGP SIGNATURE-----\nOkafor",
                "application/zip|a.zip|PK\u0003\u0004Okafor",
                "image/png|a.png|\u0089PNG\r\n\u001a\nOkafor",
            })
    void whatCannotBeInkedIsLeftOut(String file) {
        var said = file.split("\\|", 3);
        var mail =
                parts(
                        "mixed",
                        "Content-Type: text/plain\n\nThe import failed",
                        file(said[0], "filename=" + said[1], said[2]));
        var made = made(HEAD + mail);
        assertThat(new String(made, StandardCharsets.US_ASCII))
                .doesNotContain("Okafor", "attachment-1", base64("Okafor", StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/encrypted; boundary=b",
                "application/pkcs7-mime",
                "application/x-pkcs7-mime"
            })
    void anEncryptedMailIsHeld(String type) {
        assertThat(
                        Desk.withholds(
                                "a.eml",
                                bytes(HEAD + "Content-Type: " + type + "\n\n--b\n\nx\n--b--\n")))
                .contains("without encryption");
    }

    @Test
    void mailsWithinMailsEndSomewhere() {
        var mail = HEAD + "\nFrom Grace Okafor\n";
        for (var depth = 0; depth < 50; depth++) {
            mail =
                    HEAD
                            + "Content-Type: multipart/mixed; boundary=b"
                            + depth
                            + "\n\n--b"
                            + depth
                            + "\n\nHello\n--b"
                            + depth
                            + "\nContent-Type: message/rfc822\n\n"
                            + mail
                            + "\n--b"
                            + depth
                            + "--\n";
        }
        assertThat(new String(made(mail), StandardCharsets.US_ASCII))
                .contains("Hello")
                .doesNotContain("Grace", "Okafor");
    }

    @Test
    void partsWithinPartsWithoutEndAreHeld() {
        var mail = new StringBuilder(HEAD);
        for (var depth = 0; depth < 2_000; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append('\n');
        }
        assertThat(Desk.withholds("a.eml", bytes(mail + "\nHello"))).contains("parts");
    }

    @Test
    void partsBeyondCountingAreHeld() {
        var mail =
                HEAD
                        + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\n\nHello\n".repeat(5_000);
        assertThat(Desk.withholds("a.eml", bytes(mail))).contains("parts");
    }

    @Test
    void cutAnywhereItIsInkedOrHeld() {
        var whole =
                bytes(
                        HEAD
                                + parts(
                                        "mixed",
                                        "Content-Type: text/html\n\n<p>Kay<b>leigh</b> Okafor",
                                        file(
                                                "text/csv",
                                                "filename=okafor.csv",
                                                "Surname,Year\nOkafor,7\n")));
        for (var end = 0; end < whole.length; end += 10) {
            var made =
                    Desk.redact("a.eml", Arrays.copyOf(whole, end))
                            .fold(InkedDocument::file, sentence -> bytes(sentence));
            assertThat(new String(made, StandardCharsets.US_ASCII))
                    .doesNotContain("leigh", "kafor", "T2thZm9y");
        }
    }
}
