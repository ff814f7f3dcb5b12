package org.inkwell.desk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.inkwell.key.MasterKey;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a deployed desk finds around it: a database, a home and a key. Nobody takes its mail. */
public final class Surroundings implements BeforeAllCallback {

    private static final String OPTIONS = "inkwell.surroundings";

    /** Inside of the container there is nothing left to do. */
    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (System.getProperty("inkwell.home") == null && System.getProperty(OPTIONS) == null) {
            System.setProperty(OPTIONS, options());
        }
    }

    private static String options() throws IOException {
        var home = Files.createTempDirectory("inkwell-arquillian");
        MasterKey.ofFile(home.resolve("master-key.json"));
        var database = EmbeddedPostgres.builder().start();
        return Map.of(
                        "inkwell.home", home.toString(),
                        "inkwell.models", Path.of("redaction-models").toAbsolutePath().toString(),
                        "inkwell.database.url", database.getJdbcUrl("postgres", "postgres"),
                        "inkwell.database.user", "postgres",
                        "inkwell.database.password", "none",
                        "inkwell.smtp.url", "smtp://127.0.0.1:9",
                        "inkwell.imap.url", "imap://127.0.0.1:9")
                .entrySet()
                .stream()
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }
}
