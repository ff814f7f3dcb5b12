package org.inkwell.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reviewer teaches the school a word at a running desk. */
class LexiconIT {
    private static final String TECHNICIAN = "tess.marlowe@inkwell.example";
    private static final String LEAD = "priya.raman@inkwell.example";

    /** A list of pupils, of the demonstration. */
    private static final String TICKET = "/tickets/1002";

    @RegisterExtension static final Demonstration DEMONSTRATION = new Demonstration();

    @Test
    void aWordIsShownAtWorkThenTaughtThenUndoneAndLogged() throws Exception {
        var technician = visitor(TECHNICIAN, true);
        var page = technician.page();
        var picture = picture(technician);
        var words = page.getAttribute("a[href$='/words']", "href");
        tryOut(technician, picture, "Year");
        page.waitForSelector("#effect");
        assertThat(page.textContent("main")).contains("What it changes", "would be inked besides");
        technician.see("50-effect");
        technician.go(words);
        assertThat(page.textContent("main")).contains("Nobody has taught a word yet");
        tryOut(technician, picture, "Year");
        page.click("text=Teach it");
        page.waitForURL("**/words?done=taught");
        assertThat(page.textContent("table")).contains("Year", "inked", "Tess Marlowe");
        technician.see("51-words");
        page.click("text=Undo");
        page.waitForURL("**/words?done=undone");
        assertThat(page.textContent("table")).contains("Undone by Tess Marlowe");
        var lead = visitor(LEAD, true);
        lead.go("/access-log");
        assertThat(lead.page().textContent("main"))
                .contains("a word always goes", "a taught word is undone");
    }

    @Test
    void twoWordsComeBackWithASentenceAndWithoutAScript() throws Exception {
        var technician = visitor(TECHNICIAN, false);
        tryOut(technician, picture(technician), "Quillfeather's pony");
        assertThat(technician.page().textContent(".govuk-error-summary")).contains("one word");
        var lead = visitor(LEAD, false);
        lead.go("/access-log");
        assertThat(lead.page().textContent("main")).doesNotContain("Quillfeather");
    }

    /** The address of a picture that waits for its review. */
    private static String picture(Visitor technician) throws Exception {
        var page = technician.page();
        Waiting.until(
                () -> {
                    technician.go(TICKET);
                    return page.locator(".picture a.govuk-link").count();
                },
                count -> count > 0);
        page.locator(".picture a.govuk-link").first().click();
        page.waitForLoadState();
        return page.url().replaceFirst("https?://[^/]+([^?]+).*", "$1");
    }

    private static void tryOut(Visitor technician, String picture, String word) {
        technician.go(picture + "/teach");
        technician.page().fill("#word", word);
        technician.page().check("[name=always][value=inked]");
        technician.page().click("main form button");
        technician.page().waitForLoadState();
    }

    private static Visitor visitor(String email, boolean scripts) throws IOException {
        var visitor = DEMONSTRATION.visitor(scripts);
        visitor.signIn(email);
        return visitor;
    }
}
