package org.inkwell.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/**
 * What a mail says.
 *
 * @param text its plain text, or its HTML as plain text; may be empty
 * @param attachments how many other parts there are
 */
record MailBody(String text, int attachments) {

    private static final int DEEPEST = 20;
    private static final int LONGEST = 100_000;

    static MailBody of(Part mail) throws MessagingException, IOException {
        return of(mail, 0);
    }

    private static MailBody of(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            throw new IOException("parts within parts");
        }
        if (part.isMimeType("multipart/*")) {
            return ofAll(
                    (Multipart) part.getContent(), part.isMimeType("multipart/alternative"), depth);
        }
        var attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (!attached && part.isMimeType("text/plain")) {
            return new MailBody(shortened(written(part)), 0);
        }
        if (!attached && part.isMimeType("text/html")) {
            return new MailBody(shortened(Jsoup.parse(written(part)).wholeText()), 0);
        }
        return new MailBody("", 1);
    }

    private static MailBody ofAll(Multipart parts, boolean alternatives, int depth)
            throws MessagingException, IOException {
        var text = new StringBuilder();
        var attachments = 0;
        for (var index = 0; index < parts.getCount(); index++) {
            var body = of(parts.getBodyPart(index), depth + 1);
            attachments += body.attachments();
            if (!alternatives || text.isEmpty()) {
                text.append(body.text());
            }
        }
        return new MailBody(shortened(text.toString()), attachments);
    }

    /** In a charset that nobody knows, as far as it goes. */
    private static String written(Part part) throws MessagingException, IOException {
        try {
            return (String) part.getContent();
        } catch (UnsupportedEncodingException unknown) {
            try (var bytes = part.getInputStream()) {
                return new String(bytes.readNBytes(LONGEST), StandardCharsets.UTF_8);
            }
        }
    }

    private static String shortened(String text) {
        var kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return kept.replace("\0", "");
    }
}
