package org.inkwell.journey;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.inkwell.launch.RunningDesk;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The demonstration and a browser, for the tests of one class. */
final class Demonstration implements BeforeAllCallback, AfterAllCallback {

    private final Map<String, String> settings;
    private RunningDesk desk;
    private Browser browser;

    Demonstration() {
        this(Map.of());
    }

    /** With these settings besides. */
    Demonstration(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        desk = RunningDesk.start(settings);
        browser = Browser.open();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (browser != null) browser.close();
        if (desk != null) desk.close();
    }

    /** Somebody with a window of their own, with or without scripts. */
    Visitor visitor(boolean scripts) throws IOException {
        return new Visitor(desk, browser.window(scripts));
    }

    /** Changes what stands in the database, behind the desk's back. */
    void change(String sql) throws IOException, SQLException {
        try (var rows = desk.database();
                var statement = rows.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
