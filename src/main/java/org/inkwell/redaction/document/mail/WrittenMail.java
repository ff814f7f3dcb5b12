package org.inkwell.redaction.document.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.util.MimeUtil;
import org.apache.tika.Tika;
import org.inkwell.redaction.Hashes;

/** A letter as a mail, with the headers that it needs and no other; the same for the same. */
final class WrittenMail {

    private static final String END = "\r\n";
    private static final String MAIL = "message/rfc822";
    private static final int HASH = 24;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);
    private static final Tika TYPES = new Tika();

    private final Letter letter;

    WrittenMail(Letter letter) {
        this.letter = letter;
    }

    byte[] bytes() {
        var content = content();
        var headers = new StringBuilder();
        letter.sent().map(DATE::format).ifPresent(date -> header(headers, "Date", date));
        header(headers, "From", people(letter.from()));
        header(headers, "To", people(letter.to()));
        header(headers, "Cc", people(letter.copied()));
        header(headers, "Subject", subject());
        header(headers, "Message-ID", "<" + hash(content) + "@inked.example>");
        header(headers, "MIME-Version", "1.0");
        return (headers + content).getBytes(StandardCharsets.US_ASCII);
    }

    private String content() {
        var readings = new ArrayList<String>();
        letter.text().map(text -> text("plain", text)).ifPresent(readings::add);
        letter.page().map(this::page).ifPresent(readings::add);
        var parts = new ArrayList<String>();
        if (!readings.isEmpty()) {
            parts.add(together("alternative", readings));
        }
        IntStream.range(0, letter.enclosures().size())
                .filter(at -> !isShown(letter.enclosures().get(at)))
                .mapToObj(this::enclosure)
                .forEach(parts::add);
        return parts.isEmpty() ? text("plain", "") : together("mixed", parts);
    }

    private String page(String page) {
        var parts = new ArrayList<String>();
        parts.add(text("html", page));
        IntStream.range(0, letter.enclosures().size())
                .filter(at -> isShown(letter.enclosures().get(at)))
                .mapToObj(this::enclosure)
                .forEach(parts::add);
        return together("related", parts);
    }

    private boolean isShown(Enclosure one) {
        return !one.id().isBlank()
                && letter.page().filter(page -> page.contains("cid:" + one.id())).isPresent();
    }

    private static String together(String how, List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        // What is encoded has no such line in it, and what is enclosed has another hash.
        var boundary = "=_" + hash(String.join("", parts));
        return "Content-Type: multipart/"
                + how
                + ";"
                + END
                + " boundary=\""
                + boundary
                + "\""
                + END
                + END
                + parts.stream()
                        .map(part -> "--" + boundary + END + part + END)
                        .collect(Collectors.joining())
                + "--"
                + boundary
                + "--"
                + END;
    }

    private static String text(String subtype, String text) {
        try {
            var out = new ByteArrayOutputStream();
            var lines = text.replaceAll("\\R", END).getBytes(StandardCharsets.UTF_8);
            EncoderUtil.encodeQ(new ByteArrayInputStream(lines), out);
            return "Content-Type: text/"
                    + subtype
                    + "; charset=utf-8"
                    + END
                    + "Content-Transfer-Encoding: quoted-printable"
                    + END
                    + END
                    + out.toString(StandardCharsets.US_ASCII);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String enclosure(int at) {
        var one = letter.enclosures().get(at);
        var ending = one.name().substring(one.name().lastIndexOf('.') + 1);
        var name = "attachment-" + (at + 1) + (ending.matches("\\w{1,10}") ? "." + ending : "");
        var file = one.file();
        var type = TYPES.detect(name);
        var isMail = type.equals(MAIL) && isPlain(file);
        var id = one.id().matches("[\\w.@+-]+") ? "Content-ID: <" + one.id() + ">" + END : "";
        return "Content-Type: "
                + (isMail || !type.equals(MAIL) ? type : "application/octet-stream")
                + END
                + "Content-Transfer-Encoding: "
                + (isMail ? "7bit" : "base64")
                + END
                + "Content-Disposition: "
                + (id.isEmpty() ? "attachment" : "inline")
                + "; filename=\""
                + name
                + "\""
                + END
                + id
                + END
                + (isMail
                        ? new String(file, StandardCharsets.US_ASCII)
                        : Base64.getMimeEncoder().encodeToString(file));
    }

    private static boolean isPlain(byte[] file) {
        return IntStream.range(0, file.length).allMatch(at -> file[at] >= 0);
    }

    private String subject() {
        var line =
                letter.subject()
                        .replaceAll("[\\p{Cntrl}\\s]+", " ")
                        // What only looks encoded must not be read as if it were.
                        .replace("=?", "= ?")
                        .strip();
        var encoded =
                EncoderUtil.encodeIfNecessary(
                        line, EncoderUtil.Usage.TEXT_TOKEN, "Subject: ".length());
        return MimeUtil.fold(encoded, "Subject: ".length());
    }

    private static String people(List<Correspondent> people) {
        return people.stream()
                .map(
                        one ->
                                EncoderUtil.encodeAddressDisplayName(
                                                one.name().replaceAll("\\p{Cntrl}", " "))
                                        + " <"
                                        + one.address().replaceAll("[^\\w.@+-]", "")
                                        + ">")
                .map(String::strip)
                .collect(Collectors.joining("," + END + " "));
    }

    private static void header(StringBuilder headers, String name, String value) {
        if (!value.isEmpty()) {
            headers.append(name).append(": ").append(value).append(END);
        }
    }

    private static String hash(String content) {
        return Hashes.sha256(content.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    }
}
