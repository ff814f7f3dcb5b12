package org.inkwell.desk;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import javax.sql.DataSource;

/** What the features ask to have injected. */
@ApplicationScoped
class Resources {
    @Produces
    @PersistenceContext(unitName = "inkwell")
    EntityManager rows;

    @Produces
    @Resource(lookup = "java:app/jdbc/inkwell")
    DataSource database;

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    SecureRandom random() {
        return new SecureRandom();
    }
}
