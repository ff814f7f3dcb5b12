package org.inkwell.redaction.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Looks for somebody in the bytes of any file, with nothing that the redaction uses: unpacked,
 * inflated and decoded in every way, whatever the file says that it is.
 */
public final class Traces {

    private static final List<Charset> CHARSETS = List.of(UTF_8, UTF_16LE, UTF_16BE, ISO_8859_1);
    private static final int DEEPEST = 5;
    private static final Pattern BASE64 =
            Pattern.compile("[A-Za-z0-9+/_-]{12,}(?:\\r?\\n[A-Za-z0-9+/]+)*={0,2}");
    private static final Pattern HEXADECIMAL =
            Pattern.compile("(?:[0-9A-Fa-f]{2}[, \\\\\\r\\n]{0,6}){6,}");
    private static final Pattern CODE =
            Pattern.compile(
                    "&#(?:x([0-9A-Fa-f]{1,5})|([0-9]{1,6}));|\\\\u([0-9a-fA-F]{4})|[=%#\\\\]'?([0-9A-Fa-f]{2})");

    private final List<String> wanted;
    private final Set<String> found = new TreeSet<>();

    private Traces(List<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * What of it is there.
     *
     * @param wanted in small letters, without blanks
     */
    public static Set<String> of(List<String> wanted, byte[] file) {
        var traces = new Traces(wanted);
        traces.look(file, 0);
        return traces.found;
    }

    private void look(byte[] bytes, int depth) {
        for (var charset : CHARSETS) {
            var text = new String(bytes, charset);
            read(text);
            if (depth < DEEPEST && !charset.equals(ISO_8859_1)) {
                BASE64.matcher(text).results().forEach(code -> lookAt(base64(code.group()), depth));
                HEXADECIMAL
                        .matcher(text)
                        .results()
                        .forEach(code -> lookAt(hexadecimal(code.group()), depth));
            }
        }
        if (depth < DEEPEST) {
            unpack(bytes, depth);
        }
    }

    private void lookAt(byte[] bytes, int depth) {
        CHARSETS.forEach(charset -> read(new String(bytes, charset)));
        if (bytes.length > 2 && (bytes[0] == 'P' || bytes[0] == 'x' || bytes[0] == 0x1F)) {
            unpack(bytes, depth + 1);
        }
    }

    private void read(String text) {
        var plain = text.replaceAll("=\\r?\\n", "");
        var decoded = CODE.matcher(plain).replaceAll(Traces::decoded);
        for (var said :
                List.of(
                        plain,
                        decoded,
                        decoded.replaceAll("<[^>]*>|\\{?\\\\\\*?[a-z]+-?[0-9]* ?|[{}]", ""))) {
            var bare = said.replaceAll("[\\s\\u0000\\u00AD]+", "").toLowerCase(Locale.ROOT);
            wanted.stream().filter(bare::contains).forEach(found::add);
        }
    }

    private static String decoded(MatchResult code) {
        for (var group = 1; group <= 4; group++) {
            if (code.group(group) != null) {
                var number = Integer.parseInt(code.group(group), group == 2 ? 10 : 16);
                return Matcher.quoteReplacement(
                        Character.isValidCodePoint(number) ? Character.toString(number) : "");
            }
        }
        return "";
    }

    private void unpack(byte[] bytes, int depth) {
        unzipped(bytes)
                .forEach(
                        (name, member) -> {
                            read(name);
                            look(member, depth + 1);
                        });
        look(gunzipped(bytes), DEEPEST);
        for (var at = 0; at < bytes.length - 2; at++) {
            if (bytes[at] == 'x' && ((bytes[at] << 8) | (bytes[at + 1] & 0xFF)) % 31 == 0) {
                look(inflated(bytes, at), DEEPEST);
            }
        }
        read(drawn(bytes));
    }

    static Map<String, byte[]> unzipped(byte[] bytes) {
        var members = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException cut) {
            return members;
        }
        return members;
    }

    private static byte[] gunzipped(byte[] bytes) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException none) {
            return new byte[0];
        }
    }

    private static String drawn(byte[] bytes) {
        if (bytes.length < 5 || bytes[0] != '%' || bytes[1] != 'P') {
            return "";
        }
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException none) {
            return "";
        }
    }

    private static byte[] base64(String code) {
        try {
            var bare = code.replaceAll("[\\r\\n=]", "").replace('-', '+').replace('_', '/');
            return Base64.getDecoder()
                    .decode(bare.substring(0, bare.length() - (bare.length() % 4 == 1 ? 1 : 0)));
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }

    private static byte[] hexadecimal(String code) {
        return HexFormat.of().parseHex(code.replaceAll("[^0-9A-Fa-f]", ""));
    }

    private static byte[] inflated(byte[] bytes, int start) {
        var inflater = new Inflater();
        inflater.setInput(bytes, start, bytes.length - start);
        var out = new ByteArrayOutputStream();
        var piece = new byte[1 << 14];
        try {
            while (!inflater.finished()) {
                var count = inflater.inflate(piece);
                if (count == 0) {
                    break;
                }
                out.write(piece, 0, count);
            }
        } catch (DataFormatException noStream) {
            return new byte[0];
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }
}
