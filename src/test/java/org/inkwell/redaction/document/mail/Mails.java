package org.inkwell.redaction.document.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;

/** Mails as they come, and as another library reads what became of them. */
final class Mails {

    /** Who wrote to whom. */
    static final String HEAD =
            """
            From: Kayleigh Okafor <k.okafor@oak.example>
            To: "Young, Will" <will@oak.example>, support@sims.example
            Cc: =?iso-8859-1?Q?Zo=EB_Brzezi=F1ska?= <zb@oak.example>
            Date: Tue, 12 May 2026 10:11:12 +0100 (Kayleigh's clock)
            """;

    private Mails() {}

    static byte[] made(String mail) {
        return Desk.redact("a.eml", bytes(mail))
                .fold(
                        InkedDocument::file,
                        sentence -> {
                            throw new AssertionError(sentence);
                        });
    }

    static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    static String base64(String written, Charset charset) {
        return Base64.getMimeEncoder().encodeToString(written.getBytes(charset));
    }

    static MimeMessage read(byte[] mail) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
    }

    /** Every text of a mail, as another library reads it. */
    static List<String> texts(Part part) throws MessagingException, IOException {
        var texts = new ArrayList<String>();
        if (part.getContent() instanceof Multipart parts) {
            for (var at = 0; at < parts.getCount(); at++) {
                BodyPart one = parts.getBodyPart(at);
                texts.addAll(texts(one));
            }
        } else if (part.getContent() instanceof Message message) {
            texts.addAll(texts(message));
        } else {
            texts.add(
                    new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("(Person|Pupil) [A-Z]{3}", "$1"));
        }
        return texts;
    }

    static List<String> texts(String mail) throws MessagingException, IOException {
        return texts(read(made(mail)));
    }

    static String parts(String how, String... parts) {
        return "Content-Type: multipart/"
                + how
                + "; boundary=okafor\n\nFor Okafor\n"
                + String.join(
                        "", Arrays.stream(parts).map(part -> "--okafor\n" + part + "\n").toList())
                + "--okafor--\nFor Okafor\n";
    }

    static String file(String type, String name, String content) {
        return "Content-Type: "
                + type
                + "\nContent-Transfer-Encoding: base64\n"
                + "Content-Description: Okafor\nContent-Disposition: attachment; "
                + name
                + "\n\n"
                + base64(content, StandardCharsets.UTF_8);
    }
}
