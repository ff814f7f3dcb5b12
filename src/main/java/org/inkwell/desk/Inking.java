package org.inkwell.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.finding.Recogniser;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.TextRedactor;
import org.inkwell.redaction.worker.Limits;
import org.inkwell.redaction.worker.Workers;

/** The redaction engine, one for the process. */
@ApplicationScoped
class Inking {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Inject
    @ConfigProperty(name = "inkwell.home")
    String home;

    @Inject
    @ConfigProperty(name = "inkwell.models")
    String models;

    @Inject Clock clock;

    @Produces
    @Singleton
    Redactor redactor() {
        return new Redactor(Path.of(models), Path.of(home, "natives"), LONGEST);
    }

    void close(@Disposes Redactor redactor) {
        redactor.close();
    }

    @Produces
    @Singleton
    Workers workers() {
        return new Workers(Path.of(models), Path.of(home, "natives"), year(), Limits.usual());
    }

    void close(@Disposes Workers workers) {
        workers.close();
    }

    @Produces
    @Singleton
    Deciding deciding() {
        return new Deciding(recognisers());
    }

    @Produces
    @Singleton
    TextRedactor textRedactor() {
        return new TextRedactor(recognisers());
    }

    private int year() {
        return clock.instant().atZone(ZoneOffset.UTC).getYear();
    }

    private List<Recogniser> recognisers() {
        return Recognisers.strictest(year());
    }
}
