package org.inkwell.redaction.model;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The models that the manifest names, each of them checked against its hash. */
public final class Models {

    public static final String MANIFEST = "models.csv";

    private static final String JAR = "jar:";

    private final Path directory;
    private final List<Model> models;

    private Models(Path directory, List<Model> models) {
        this.directory = directory;
        this.models = models;
    }

    /**
     * The manifest in the directory and everything that it names.
     *
     * @throws IllegalStateException naming the first model that is missing or not what it was
     */
    public static Models in(Path directory) {
        var form = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var lines = Files.newBufferedReader(directory.resolve(MANIFEST));
                var rows = form.parse(lines)) {
            var models = new Models(directory, rows.stream().map(Models::model).toList());
            models.models.forEach(model -> models.bytes(model.id()));
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException("No manifest of models in " + directory, e);
        }
    }

    /** In the order of the manifest. */
    public List<Model> all() {
        return models;
    }

    /** The bytes of one model, checked again. */
    public byte[] bytes(String id) {
        var model =
                models.stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> unfit(id, "is not in the manifest", null));
        try {
            var bytes = read(model.place());
            if (!sha256(bytes).equals(model.sha256())) {
                throw unfit(id, "does not match its SHA-256", null);
            }
            return bytes;
        } catch (IOException e) {
            throw unfit(id, "cannot be read from " + model.place(), e);
        }
    }

    private byte[] read(String place) throws IOException {
        if (!place.startsWith(JAR)) {
            return Files.readAllBytes(directory.resolve(place.substring("file:".length())));
        }
        // The loader of whoever uses the library: in the desk the jars lie beside the application.
        try (var stream =
                Models.class.getClassLoader().getResourceAsStream(place.substring(JAR.length()))) {
            if (stream == null) {
                throw new FileNotFoundException(place);
            }
            return stream.readAllBytes();
        }
    }

    private static Model model(CSVRecord row) {
        return new Model(
                row.get("id"),
                row.get("place"),
                row.get("origin"),
                row.get("licence"),
                row.get("sha256"));
    }

    private static IllegalStateException unfit(String id, String why, Throwable cause) {
        return new IllegalStateException("The model " + id + " " + why, cause);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
