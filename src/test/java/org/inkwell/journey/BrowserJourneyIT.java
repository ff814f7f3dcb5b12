package org.inkwell.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BrowserJourneyIT {
    private static final String STAFF = "hana.whitfield@elmgrove.example";
    private static final String TECHNICIAN = "tess.marlowe@inkwell.example";
    private static final String SUPPLIER = "lena.aldous@larchfinch.example";
    private static final String LEAD = "priya.raman@inkwell.example";
    private static final WaitForSelectorOptions PATIENTLY =
            new WaitForSelectorOptions().setTimeout(180_000);

    @RegisterExtension static final Demonstration DEMONSTRATION = new Demonstration();

    @Test
    void aScreenshotGoesFromASchoolToTheSuppliersMailboxAndIsAnswered() throws Exception {
        var ticket = ask();
        review(ticket);
        escalate(ticket);
        answer();
        var technician = visitor(TECHNICIAN);
        awaitText(technician, ticket, "Install the hot fix");
        technician.see("15-answered");
        protect();
    }

    @Test
    void aFormInErrorKeepsEveryWordWithoutAScript() throws Exception {
        var visitor = DEMONSTRATION.visitor(false);
        var page = visitor.page();
        visitor.signIn(STAFF);
        visitor.go("/new-request");
        page.fill("#story", "It stopped – twice");
        var eleven =
                IntStream.range(0, 11)
                        .mapToObj(number -> new FilePayload("a.png", "image/png", new byte[] {1}))
                        .toArray(FilePayload[]::new);
        page.setInputFiles("#attachments", eleven);
        var answer = page.waitForResponse("**/new-request", () -> page.click("main form button"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.inputValue("#story")).isEqualTo("It stopped – twice");
        assertThat(page.textContent(".govuk-error-summary"))
                .contains("Enter a title", "Choose ten files or fewer");
        assertThat(page.title()).startsWith("Error: ");
        var large = new byte[26 * 1024 * 1024];
        page.setInputFiles("#attachments", new FilePayload("a.png", "image/png", large));
        page.click("main form button");
        assertThat(page.textContent(".govuk-error-summary")).contains("25 MB or smaller");
    }

    @Test
    void whatWasWrittenOutlivesItsSession() throws Exception {
        var staff = visitor(STAFF);
        var page = staff.page();
        staff.go("/new-request");
        write(page, "The printer is out of toner");
        page.context().clearCookies();
        page.click("main form button.govuk-button");
        page.waitForSelector("#password");
        staff.see("20-signed-out");
        staff.knock(STAFF);
        staff.see("21-kept");
        page.click("main form button");
        page.waitForURL("**?done=sent");
        assertThat(page.textContent("h1")).isEqualTo("The printer is out of toner");
    }

    private String ask() throws IOException {
        var staff = visitor(STAFF);
        var page = staff.page();
        staff.see("01-requests");
        page.click("main .govuk-button");
        write(page, "The record of Saoirse Quillfeather cannot be saved");
        page.setInputFiles("#attachments", new FilePayload("x.png", "image/png", Pinboard.png()));
        page.waitForSelector(".picker__list img");
        staff.see("02-new-request");
        page.click("main form button.govuk-button");
        page.waitForURL("**/check");
        staff.see("03-check");
        page.waitForSelector(".picture img", PATIENTLY);
        staff.see("04-checked");
        page.click(".picture a.govuk-link");
        page.waitForSelector("html.scripted [data-canvas]");
        page.keyboard().press("b");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator("[name=box]").count()).isEqualTo(1);
        staff.see("05-ink-more");
        page.click("form[data-boxes] button.govuk-button");
        page.waitForSelector(".picture img", PATIENTLY);
        page.click("text=Send to the desk");
        page.waitForURL("**?done=sent");
        staff.see("06-sent");
        return page.url().replaceAll(".*(/tickets/\\d+).*", "$1");
    }

    private static void write(Page page, String title) {
        page.check("#kind");
        page.fill("#title", title);
        page.fill("#story", "It is so since this morning.");
        page.selectOption("#service", new SelectOption().setLabel("SIMS"));
        page.check("#urgency-HIGH");
        page.check("#affected-SEVERAL");
    }

    private void review(String ticket) throws IOException {
        var technician = visitor(TECHNICIAN);
        var page = technician.page();
        technician.see("07-queue");
        technician.go(ticket);
        technician.see("08-ticket");
        page.click(".picture a.govuk-link");
        technician.see("09-review");
        page.fill("#original-reason", "To read the error");
        page.click("text=Show the original");
        page.click("text=Back to the inked picture");
        page.keyboard().press("r");
        page.waitForURL("**?done=released");
        technician.see("10-released");
    }

    private void escalate(String ticket) throws IOException {
        var technician = visitor(TECHNICIAN);
        var page = technician.page();
        technician.go(ticket + "/escalate");
        page.fill("#reason", "Only the supplier knows this error");
        technician.see("11-choose");
        page.click("main form button");
        page.waitForSelector(".letter");
        technician.see("12-preview");
        assertThat(page.textContent(".letter")).doesNotContain("Quillfeather", "Saoirse");
        page.click("text=Send it");
        page.waitForURL("**?done=escalated");
        awaitText(technician, ticket, "delivered it to");
    }

    private void answer() throws IOException {
        var supplier = visitor(SUPPLIER);
        var page = supplier.page();
        supplier.see("13-inbox");
        page.click("[data-queue] a");
        supplier.see("14-mail");
        assertThat(page.textContent("main")).doesNotContain("Quillfeather", "Saoirse");
        assertThat(page.locator(".letter img").count()).isEqualTo(1);
        page.fill("#answer", "Install the hot fix and start again.");
        page.click("text=Send answer");
        page.waitForURL("**?done=answered");
    }

    private void protect() throws IOException {
        var lead = visitor(LEAD);
        lead.see("16-access-log");
        assertThat(lead.page().textContent("table")).contains("To read the error", "released");
        lead.go("/suppliers");
        lead.see("17-suppliers");
        lead.page().click("text=Record a new agreement");
        lead.see("18-new-agreement");
        lead.go("/nowhere");
        lead.see("19-not-found");
    }

    private static void awaitText(Visitor visitor, String path, String words) {
        for (var tries = 0; tries < 60; tries++) {
            visitor.go(path);
            if (visitor.page().textContent("main").contains(words)) return;
            visitor.page().waitForTimeout(1_000);
        }
        throw new AssertionError("The page never said: " + words);
    }

    private static Visitor visitor(String email) throws IOException {
        var visitor = DEMONSTRATION.visitor(true);
        visitor.signIn(email);
        return visitor;
    }
}
