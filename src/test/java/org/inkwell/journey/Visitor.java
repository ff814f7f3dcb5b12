package org.inkwell.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.inkwell.launch.RunningDesk;

/** Somebody in front of a browser who looks at each page, wide and narrow. */
final class Visitor {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final int PHONE = 375;

    private final RunningDesk desk;
    private final Page page;

    Visitor(RunningDesk desk, Page page) {
        this.desk = desk;
        this.page = page;
    }

    Page page() {
        return page;
    }

    void signIn(String email) throws IOException {
        go("/sign-in");
        knock(email);
    }

    /** On the page for signing in; the password stood on the console. */
    void knock(String email) throws IOException {
        var account = Pattern.compile(Pattern.quote(email) + "\\s+(\\S+)").matcher(desk.console());
        assertThat(account.find()).as("an account of " + email).isTrue();
        page.fill("#email", email);
        page.fill("#password", account.group(1));
        page.click("main button");
        page.waitForLoadState();
    }

    void go(String path) {
        page.navigate(desk.at(path).toString());
    }

    /** Keeps a picture of the page in both sizes, and holds it to the rules of accessibility. */
    void see(String name) {
        assertThat(page.locator("h1").count()).as("main headings on " + name).isEqualTo(1);
        var axe = new AxeBuilder(page).analyze();
        assertThat(axe.getViolations())
                .as("violations on " + name)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget())
                .isEmpty();
        keep(name, PHONE, 812);
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as("width on a phone of " + name).isLessThanOrEqualTo(PHONE);
        keep(name, 1366, 768);
    }

    private void keep(String name, int width, int height) {
        page.setViewportSize(width, height);
        var path = SCREENS.resolve(name + "-" + width + ".png");
        page.screenshot(new ScreenshotOptions().setPath(path).setFullPage(true));
    }
}
