package org.inkwell.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser: Debian's Chromium, which root gets installed, or else Playwright's own. */
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");
    private static final Map<String, String> NO_DOWNLOAD =
            Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Browser open() throws IOException, InterruptedException {
        if (found().isEmpty() && System.getProperty("user.name").equals("root")) install();
        var program = found();
        var options = new Playwright.CreateOptions();
        program.ifPresent(there -> options.setEnv(NO_DOWNLOAD));
        var playwright = Playwright.create(options);
        var launch = new LaunchOptions().setArgs(FLAGS);
        program.ifPresent(launch::setExecutablePath);
        return new Browser(playwright, playwright.chromium().launch(launch));
    }

    /** A fresh window in which nobody is signed in. */
    Page window(boolean scripts) {
        var options = new NewContextOptions().setViewportSize(1366, 768);
        return browser.newContext(options.setJavaScriptEnabled(scripts)).newPage();
    }

    private static Optional<Path> found() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install() throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) return;
        var words = "apt-get update -qq && apt-get install -y -qq chromium";
        var process = new ProcessBuilder("sh", "-c", words).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("No browser: run apt-get install chromium");
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
