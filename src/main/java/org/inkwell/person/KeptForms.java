package org.inkwell.person;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what somebody wrote from the request that came too late; files are let go unread. */
final class KeptForms {
    private static final int BEGINNING = 256 * 1_024;
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"\\r\\n]*)\"");

    private KeptForms() {}

    /** Empty for what is no form. Reads the stream to its end. */
    static Optional<KeptForm> read(String action, MediaType type, InputStream body)
            throws IOException {
        var beginning = new String(body.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        body.transferTo(OutputStream.nullOutputStream());
        if (type == null || !Next.isLocal(action)) return Optional.empty();
        if (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return Optional.of(lines(action, beginning));
        }
        if (!type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) return Optional.empty();
        return Optional.ofNullable(type.getParameters().get("boundary"))
                .map(boundary -> parts(action, "--" + boundary, beginning));
    }

    private static KeptForm lines(String action, String body) {
        var fields = new ArrayList<KeptForm.Field>();
        for (var pair : body.split("&", -1)) {
            var sign = pair.indexOf('=');
            if (sign < 0) continue;
            fields.add(
                    new KeptForm.Field(
                            decode(pair.substring(0, sign)), decode(pair.substring(sign + 1))));
        }
        return new KeptForm(action, MediaType.APPLICATION_FORM_URLENCODED, fields, List.of());
    }

    private static KeptForm parts(String action, String boundary, String body) {
        var fields = new ArrayList<KeptForm.Field>();
        var files = new ArrayList<String>();
        for (var part : body.split(Pattern.quote(boundary), -1)) {
            var end = part.indexOf("\r\n\r\n");
            var name = NAME.matcher(part);
            if (end < 0 || !name.find()) continue;
            if (part.substring(0, end).contains("filename")) {
                if (!files.contains(name.group(1))) files.add(name.group(1));
            } else if (part.endsWith("\r\n")) {
                var value = part.substring(end + 4, part.length() - 2);
                fields.add(new KeptForm.Field(name.group(1), utf8(value)));
            }
        }
        return new KeptForm(action, MediaType.MULTIPART_FORM_DATA, fields, files);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException cut) {
            return "";
        }
    }
}
