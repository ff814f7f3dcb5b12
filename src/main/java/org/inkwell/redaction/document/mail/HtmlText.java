package org.inkwell.redaction.document.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page of its own, or a mail's: what can be read of it, without looks, scripts and forms. */
public final class HtmlText implements Format {

    /** A picture that stands within the page. */
    private static final Pattern DATA =
            Pattern.compile("(?i)data:image/[\\w.+-]+;base64,([A-Za-z0-9+/=\\s]+)");

    @Override
    public byte[] ink(byte[] file, Ink ink) {
        try {
            var came = Jsoup.parse(new ByteArrayInputStream(file), null, "");
            return inked(came, address -> data(address, ink), ink).getBytes(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * @param pictures where the pictures of a mail stand
     */
    static String inked(String html, Pictures pictures, Ink ink) {
        return inked(
                Jsoup.parse(html),
                address -> pictures.at(address).or(() -> data(address, ink)),
                ink);
    }

    private static String inked(Document came, Pictures pictures, Ink ink) {
        var made = Document.createShell("");
        made.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        made.head().appendElement("meta").attr("charset", "utf-8");
        var title = came.title();
        if (!title.isBlank()) {
            made.title(ink.text(title));
        }
        new HtmlElements(pictures, ink).copy(came.body(), made.body());
        new HtmlBlocks(ink).ink(made.body());
        return "<!DOCTYPE html>\n" + made.outerHtml() + "\n";
    }

    private static Optional<String> data(String address, Ink ink) {
        var data = DATA.matcher(address);
        if (!data.matches()) {
            return Optional.empty();
        }
        var picture = Base64.getMimeDecoder().decode(data.group(1));
        return ink.part("picture.png", picture)
                .filter(part -> part.ending().equals("png"))
                .map(part -> Base64.getEncoder().encodeToString(part.file()))
                .map("data:image/png;base64,"::concat);
    }
}
