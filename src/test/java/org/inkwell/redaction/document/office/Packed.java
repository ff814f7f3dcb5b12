package org.inkwell.redaction.document.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** An office file as a ZIP of parts, packed and searched without anything of the redactor's. */
final class Packed {

    private static final List<Charset> CHARSETS =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    StandardCharsets.ISO_8859_1);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Packed() {}

    Packed(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var at = zip.getNextEntry(); at != null; at = zip.getNextEntry()) {
                parts.put(at.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a folder of parts beside this class. */
    static Packed of(String folder) {
        var root = Path.of("src/test/resources/org/inkwell/redaction/document/office", folder);
        var packed = new Packed();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var path = root.relativize(file).toString().replace('\\', '/');
                packed.with(path, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed;
    }

    /** What the desk makes of it. */
    static Packed inked(String name, byte[] file) {
        return new Packed(
                Desk.redact(name, file)
                        .fold(
                                InkedDocument::file,
                                sentence -> {
                                    throw new AssertionError(sentence);
                                }));
    }

    Packed with(String path, String part) {
        return with(path, part.getBytes(StandardCharsets.UTF_8));
    }

    Packed with(String path, byte[] part) {
        parts.put(path, part);
        return this;
    }

    byte[] file(String comment) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment(comment);
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setComment(comment);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] file() {
        return file("");
    }

    /** Every name and every byte, read in every way, with and without what marks it up. */
    String everything() {
        return parts.entrySet().stream()
                .flatMap(part -> Stream.concat(Stream.of(part.getKey()), read(part.getValue())))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static Stream<String> read(byte[] part) {
        return CHARSETS.stream()
                .map(charset -> new String(part, charset).replace("\0", ""))
                .flatMap(
                        text ->
                                Stream.of(
                                        text,
                                        decoded(text),
                                        decoded(text).replaceAll("<.*?>", "")));
    }

    private static String decoded(String text) {
        return Pattern.compile("&#(x?)([0-9a-fA-F]+);")
                .matcher(text)
                .replaceAll(
                        code ->
                                Matcher.quoteReplacement(
                                        Character.toString(
                                                Integer.parseInt(
                                                        code.group(2),
                                                        code.group(1).isEmpty() ? 10 : 16))));
    }

    /** The words of a part, without what marks them up. */
    String words(String path) {
        return new String(parts.get(path), StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", "|")
                .replaceAll("\\|+", "|");
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Document xml(String path) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(path)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(path, e);
        }
    }
}
