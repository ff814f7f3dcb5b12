package org.inkwell.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReviewCanvasIT {
    private static final String TECHNICIAN = "tess.marlowe@inkwell.example";

    /** A list of pupils, of the demonstration. */
    private static final String TICKET = "/tickets/1002";

    private static final String PLACE = "[data-place]";
    private static final String REASON = "[data-why-here]";
    private static final int PATIENCE = 180;

    @RegisterExtension static final Demonstration DEMONSTRATION = new Demonstration();

    @Test
    void aPlaceSaysWhyItIsInkedByHoverAndByKeys() throws IOException {
        var technician = atThePicture(true);
        var page = technician.page();
        page.hover(PLACE + ":nth-of-type(5)");
        assertThat(page.locator(REASON)).containsText(Pattern.compile("^\\s*5 [A-Z].+: .+"));
        page.mouse().move(0, 0);
        assertThat(page.locator(REASON)).isHidden();
        page.keyboard().press("j");
        assertThat(page.locator(PLACE).first()).isFocused();
        page.keyboard().press("j");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("k");
        assertThat(page.locator(PLACE).nth(1)).isFocused();
        var described = page.locator(PLACE).nth(1).getAttribute("aria-describedby");
        var why = page.textContent("#" + described);
        assertThat(why).contains(": ");
        assertThat(page.locator(REASON)).containsText("2 " + why);
        technician.see("30-reason");
        page.keyboard().press("Escape");
        assertThat(page.locator(REASON)).isHidden();
        page.keyboard().press("?");
        assertThat(page.locator("dialog")).isVisible();
        technician.see("31-keys");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).isHidden();
    }

    @Test
    void oneKeyLetsAPlaceBeReadAndAnotherUndoesIt() throws IOException {
        var page = atThePicture(true).page();
        page.keyboard().press("j");
        page.keyboard().press("i");
        assertThat(page.locator("[name=remove]").first()).isChecked();
        assertThat(page.locator("#reason")).isVisible();
        assertThat(page.locator("[data-said]")).containsText("Say why");
        page.keyboard().press("b");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-drawn] [name=box]")).hasCount(1);
        page.keyboard().press("u");
        assertThat(page.locator("[data-drawn] [name=box]")).hasCount(0);
        page.keyboard().press("u");
        assertThat(page.locator("[name=remove]").first()).not().isChecked();
        assertThat(page.locator("#reason")).isHidden();
    }

    @Test
    void aTapTellsTheReasonOnAPhone() throws IOException {
        var technician = atThePicture(true);
        var page = technician.page();
        page.setViewportSize(375, 812);
        page.click("[data-zoom=in]");
        page.locator(PLACE).nth(7).click();
        assertThat(page.locator(REASON)).containsText("8 ");
        assertThat(page.locator(REASON + " button")).isVisible();
        technician.see("32-tap");
    }

    @Test
    void withoutAScriptTheReasonsStandBeneathWithTheirNumbers() throws IOException {
        var page = atThePicture(false).page();
        var places = page.locator(PLACE);
        assertThat(page.locator(".places li")).hasCount(places.count());
        var third = places.nth(2);
        assertThat(third.textContent().strip()).isEqualTo("3");
        assertThat(page.locator(third.getAttribute("href")).textContent()).startsWith("3 ");
    }

    private static Visitor atThePicture(boolean scripts) throws IOException {
        var technician = DEMONSTRATION.visitor(scripts);
        technician.signIn(TECHNICIAN);
        var page = technician.page();
        for (var second = 0; second < PATIENCE; second++) {
            technician.go(TICKET);
            if (page.locator(".picture a.govuk-link").count() > 0) break;
            page.waitForTimeout(1_000);
        }
        page.locator(".picture a.govuk-link").first().click();
        awaitCanvas(page, scripts);
        return technician;
    }

    private static void awaitCanvas(Page page, boolean scripts) {
        page.waitForSelector((scripts ? "html.scripted " : "") + "[data-canvas] " + PLACE);
    }
}
