package org.inkwell.forge.web;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.inkwell.forge.Lines;
import org.inkwell.forge.picture.Drawn;
import org.inkwell.forge.wording.Cast;

/** Draws pages: Debian's Chromium where there is one, or else Playwright's own. */
public final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--force-color-profile=srgb",
                    "--hide-scrollbars");
    private static final TypeToken<List<Spot>> SPOTS = new TypeToken<>() {};

    /** What Playwright sets against letters with coloured fringes. */
    private static final List<String> AGAINST_FRINGES =
            List.of("--disable-lcd-text", "--font-render-hinting=none");

    private static final double FRINGED = 0.4;

    private final Playwright playwright;
    private final Browser grey;
    private final Browser fringed;
    private final Path fonts;

    private Chromium(Playwright playwright, Browser grey, Browser fringed, Path fonts) {
        this.playwright = playwright;
        this.grey = grey;
        this.fringed = fringed;
        this.fonts = fonts;
    }

    public static Chromium open() throws IOException {
        var options = new Playwright.CreateOptions();
        if (found().isPresent()) {
            options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        }
        var playwright = Playwright.create(options);
        var fonts = Files.createTempFile("forge", ".conf");
        Files.writeString(fonts, Lines.text("web/fringes.conf"));
        var surroundings = new HashMap<>(System.getenv());
        surroundings.put("FONTCONFIG_FILE", fonts.toString());
        var fringed =
                launch().setIgnoreDefaultArgs(AGAINST_FRINGES).setEnv(Map.copyOf(surroundings));
        return new Chromium(
                playwright,
                playwright.chromium().launch(launch()),
                playwright.chromium().launch(fringed),
                fonts);
    }

    private static LaunchOptions launch() {
        var launch = new LaunchOptions().setArgs(FLAGS);
        found().ifPresent(launch::setExecutablePath);
        return launch;
    }

    private static Optional<Path> found() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The screen of that kind with these people on it. */
    public Drawn draw(String kind, Cast cast) throws IOException {
        var sheet = Sheet.of(kind, cast);
        var options =
                new NewContextOptions()
                        .setViewportSize(sheet.width(), sheet.height())
                        .setDeviceScaleFactor(sheet.scale());
        var browser = cast.dice().chance(FRINGED) ? fringed : grey;
        try (var context = browser.newContext(options)) {
            var page = context.newPage();
            page.setContent(sheet.html());
            var spots = String.valueOf(page.evaluate(Lines.text("web/spots.js")));
            var seen = picture(page);
            page.addStyleTag(
                    new Page.AddStyleTagOptions()
                            .setContent("*{-webkit-text-fill-color:transparent!important}"));
            var letters = new Letters(seen, picture(page), sheet.scale());
            List<Spot> places = new Gson().fromJson(spots, SPOTS.getType());
            return new Drawn(
                    kind.replace('-', ' '), seen, letters.words(places), letters.codes(places));
        }
    }

    private static BufferedImage picture(Page page) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        var image =
                new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.drawImage(read, 0, 0, null);
        pen.dispose();
        return image;
    }

    @Override
    public void close() throws IOException {
        grey.close();
        fringed.close();
        playwright.close();
        Files.delete(fonts);
    }
}
