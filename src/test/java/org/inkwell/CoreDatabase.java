package org.inkwell;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One PostgreSQL for all tests of this process, with the desk's own schema. */
final class CoreDatabase {

    static final EntityManagerFactory UNITS = start();
    private static DataSource database;

    private CoreDatabase() {}

    /** Nothing of the test before is left. */
    static void empty() throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            try (var rows =
                    statement.executeQuery(
                            "select tablename from pg_tables where schemaname = 'public'"
                                    + " and tablename <> 'flyway_schema_history'")) {
                while (rows.next()) tables.add(rows.getString(1));
            }
            statement.execute("truncate " + String.join(", ", tables) + " restart identity");
        }
    }

    private static EntityManagerFactory start() {
        try {
            // As the data source of the platform has it.
            var untyped = Map.of("stringtype", "unspecified");
            database =
                    EmbeddedPostgres.builder().start().getDatabase("postgres", "postgres", untyped);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Flyway.configure().dataSource(database).load().migrate();
        return Persistence.createEntityManagerFactory(
                "inkwell",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", database,
                        "eclipselink.logging.level", "OFF"));
    }
}
