package org.inkwell.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.inkwell.review.Upload;
import org.jsoup.Jsoup;

/**
 * What a mail says.
 *
 * @param text its plain text, or its HTML as plain text; may be empty
 * @param files the other parts, in their order
 * @param left how many more parts there are, or too large ones
 */
record MailBody(String text, List<Upload> files, int left) {

    private static final int DEEPEST = 20;
    private static final int LONGEST = 100_000;

    MailBody {
        files = List.copyOf(files);
    }

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
            return said(written(part));
        }
        if (!attached && part.isMimeType("text/html")) {
            return said(Jsoup.parse(written(part)).wholeText());
        }
        return enclosed(part);
    }

    private static MailBody ofAll(Multipart parts, boolean alternatives, int depth)
            throws MessagingException, IOException {
        var text = new StringBuilder();
        var files = new ArrayList<Upload>();
        var left = 0;
        for (var index = 0; index < parts.getCount(); index++) {
            var body = of(parts.getBodyPart(index), depth + 1);
            var room = Math.min(body.files().size(), Upload.MOST_FILES - files.size());
            files.addAll(body.files().subList(0, room));
            left += body.left() + body.files().size() - room;
            if (!alternatives || text.isEmpty()) {
                text.append(body.text());
            }
        }
        return new MailBody(shortened(text.toString()), files, left);
    }

    private static MailBody said(String text) {
        return new MailBody(shortened(text), List.of(), 0);
    }

    private static MailBody enclosed(Part part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            var bytes = content.readNBytes(Upload.MOST_BYTES + 1);
            if (bytes.length > Upload.MOST_BYTES) {
                return new MailBody("", List.of(), 1);
            }
            return new MailBody("", List.of(new Upload(bytes, name(part), List.of())), 0);
        }
    }

    /** What it is called, for the sake of its ending. */
    private static String name(Part part) throws MessagingException {
        return part.isMimeType("message/rfc822")
                ? "mail.eml"
                : Objects.requireNonNullElse(part.getFileName(), "");
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
