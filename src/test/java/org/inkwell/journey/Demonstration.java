package org.inkwell.journey;

import java.io.IOException;
import java.util.Map;
import org.inkwell.launch.RunningDesk;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The demonstration and a browser, for the tests of one class. */
final class Demonstration implements BeforeAllCallback, AfterAllCallback {

    private RunningDesk desk;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        desk = RunningDesk.start(Map.of());
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
}
