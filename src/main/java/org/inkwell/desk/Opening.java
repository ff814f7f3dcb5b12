package org.inkwell.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.inkwell.redaction.Redactor;

/** What happens before the first request, in this order. */
@ApplicationScoped
class Opening {
    @Inject DataSource database;
    @Inject Event<Opened> opened;
    @Inject Clockwork clockwork;

    /** Made now, so that a model that is not what it was stops the start. */
    @Inject Redactor redactor;

    void open(@Observes @Initialized(ApplicationScoped.class) Object application) {
        Flyway.configure(Opening.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        opened.fire(new Opened());
        clockwork.start();
    }
}
