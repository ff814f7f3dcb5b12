package org.inkwell.redaction.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.inkwell.redaction.Inkings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody hides in a file of every kind, and nobody is found in what is made of it. */
final class PlantedEverywhereTest {

    private static final List<String> WANTED =
            List.of("kayleigh", "okafor", "823200124001", "07700900123");

    static Stream<Arguments> specimens() {
        return Specimens.all().entrySet().stream()
                .map(one -> Arguments.of(one.getKey(), one.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void nobodyIsFoundAndTheFileIsStillOfItsKind(String name, byte[] file) throws Exception {
        assertThat(Traces.of(WANTED, file)).as("what is planted").hasSizeGreaterThan(1);
        var inked =
                Desk.redact(name, file, picture -> Inkings.of(List.of()))
                        .fold(
                                made -> made,
                                sentence -> {
                                    throw new AssertionError(sentence);
                                });
        assertThat(Traces.of(WANTED, inked.file())).as(text(inked.file())).isEmpty();
        parses(inked.ending(), inked.file());
    }

    private static void parses(String ending, byte[] file) throws Exception {
        switch (ending) {
            case "json" -> assertThat(new ObjectMapper().readTree(file)).isNotEmpty();
            case "xml" -> xml(file);
            case "csv" -> columns(file, CSVFormat.RFC4180);
            case "tsv" -> columns(file, CSVFormat.TDF);
            case "pdf" -> Loader.loadPDF(file).close();
            case "docx", "xlsx", "pptx", "odt", "ods", "odp" -> office(file);
            case "zip" -> assertThat(members(file)).isPositive();
            case "tar" -> assertThat(tarMembers(file)).isPositive();
            case "gz" -> new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes();
            default -> assertThat(file).isNotEmpty();
        }
    }

    private static void columns(byte[] file, CSVFormat format) throws IOException {
        try (var rows = format.parse(new StringReader(text(file)))) {
            assertThat(rows.getRecords()).hasSizeGreaterThan(1).allMatch(row -> row.size() == 5);
        }
    }

    private static void office(byte[] file) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var at = zip.getNextEntry(); at != null; at = zip.getNextEntry()) {
                if (at.getName().endsWith(".xml") || at.getName().endsWith(".rels")) {
                    xml(zip.readAllBytes());
                }
            }
        }
    }

    private static void xml(byte[] file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static int members(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var count = 0;
            while (zip.getNextEntry() != null) {
                count++;
            }
            return count;
        }
    }

    private static int tarMembers(byte[] file) throws IOException {
        try (var tar = new TarArchiveInputStream(new ByteArrayInputStream(file))) {
            var count = 0;
            while (tar.getNextEntry() != null) {
                count++;
            }
            return count;
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
