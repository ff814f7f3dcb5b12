package org.inkwell.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.inkwell.key.Keyring;
import org.inkwell.redaction.Redactor;

/** What happens before the first request, in this order. */
@ApplicationScoped
class Opening {
    /** Why there is no desk; the launcher tells it, as logs take no messages. */
    private static final String REFUSAL = "inkwell.refusal";

    @Inject DataSource database;
    @Inject Event<Opened> opened;
    @Inject Clockwork clockwork;
    @Inject Keyring keys;
    @Inject Instance<Redactor> redactor;

    void open(@Observes @Initialized(ApplicationScoped.class) Object application) {
        migrate();
        try {
            prove();
        } catch (IllegalStateException | IllegalArgumentException refusal) {
            System.setProperty(REFUSAL, refusal.getMessage());
            throw refusal;
        }
        opened.fire(new Opened());
        clockwork.start();
    }

    private void migrate() {
        Flyway.configure(Opening.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** A master key that is missing, or a model that is not what it was, stops the start. */
    private void prove() {
        keys.log();
        redactor.get();
    }
}
