package org.inkwell.redaction;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The redactor with its models, loaded once for the tests of one class. */
public final class LoadedRedactor implements BeforeAllCallback, AfterAllCallback {

    private Redactor redactor;

    @Override
    public void beforeAll(ExtensionContext context) {
        redactor =
                new Redactor(
                        Path.of("redaction-models"),
                        Path.of("target/natives"),
                        Duration.ofMinutes(2));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        redactor.close();
    }

    /** Once the class's tests have begun. */
    public Redactor get() {
        return redactor;
    }
}
