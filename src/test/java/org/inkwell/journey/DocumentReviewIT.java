package org.inkwell.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A PDF, a sheet and what cannot be inked, from the form to their release or refusal. */
class DocumentReviewIT {
    private static final String STAFF = "hana.whitfield@elmgrove.example";
    private static final String TECHNICIAN = "tess.marlowe@inkwell.example";
    private static final String NOTHING_WAITS = "#pictures:not([hx-get])";
    private static final WaitForSelectorOptions PATIENTLY =
            new WaitForSelectorOptions().setTimeout(240_000);

    @RegisterExtension static final Demonstration DEMONSTRATION = new Demonstration();

    @Test
    void documentsAreInkedCheckedReviewedAndReleased() throws Exception {
        var ticket = send();
        var technician = visitor(TECHNICIAN, true);
        var page = technician.page();
        technician.go(ticket);
        page.waitForSelector(NOTHING_WAITS, PATIENTLY);
        technician.see("60-ticket-with-documents");
        page.click("text=Review file 1");
        page.waitForSelector(".seen img");
        technician.see("61-review-pdf");
        assertThat(page.textContent("#went + ul, .went")).contains("Name");
        page.keyboard().press("r");
        page.waitForURL("**?done=released");
        page.click("[data-next]");
        page.waitForSelector(".seen__passages");
        assertThat(page.textContent("main")).contains("Import failed").doesNotContain("Zebediah");
        technician.see("62-review-sheet");
        keepsItsNameOut(page);
        inkTooWithoutAScript(page.url());
        technician.go(ticket);
        page.click("text=Review file 3");
        assertThat(page.textContent("main")).contains("This file is held", "Send");
        technician.see("63-held");
        page.fill("#why", "Nobody can vouch for it");
        page.click("text=Refuse >> nth=-1");
        page.waitForURL("**?done=refused");
        technician.see("64-refused");
    }

    private static String send() throws IOException {
        var staff = visitor(STAFF, true);
        var page = staff.page();
        staff.go("/new-request");
        page.check("#kind");
        page.fill("#title", "The import stops");
        page.fill("#story", "It is so since this morning.");
        page.selectOption("#service", new SelectOption().setLabel("SIMS"));
        page.check("#urgency-HIGH");
        page.check("#affected-SEVERAL");
        page.setInputFiles(
                "#attachments",
                new FilePayload[] {
                    new FilePayload("Zebediah.pdf", "application/pdf", Papers.pdf()),
                    new FilePayload("Zebediah.xlsx", "", Papers.sheet()),
                    new FilePayload("a.bin", "", new byte[] {1, 2, 3, 0, 5})
                });
        page.waitForSelector(".picker__list b");
        assertThat(page.textContent("[data-wrong]")).contains("will be held");
        staff.see("65-chosen");
        page.click("main form button.govuk-button");
        page.waitForURL("**/check");
        page.waitForSelector(NOTHING_WAITS, PATIENTLY);
        staff.see("66-checked");
        page.click("text=Look closer or ink more >> nth=1");
        page.waitForSelector(".seen__passages");
        staff.see("67-check-document");
        page.fill("#words", "stopped");
        page.click("text=Ink these too");
        page.waitForURL("**/check?done=inking");
        page.waitForSelector(NOTHING_WAITS, PATIENTLY);
        page.click("text=Send to the desk");
        page.waitForURL("**?done=sent");
        return page.url().replaceAll(".*(/tickets/\\d+).*", "$1");
    }

    /** What is downloaded has a neutral name. */
    private static void keepsItsNameOut(Page page) throws IOException {
        var download = page.waitForDownload(() -> page.click("text=Download file-2.xlsx"));
        assertThat(download.suggestedFilename()).isEqualTo("file-2.xlsx");
        assertThat(Bytes.containAny(Files.readAllBytes(download.path()), Planted.spellings()))
                .isFalse();
    }

    private static void inkTooWithoutAScript(String address) throws IOException {
        var technician = visitor(TECHNICIAN, false);
        var page = technician.page();
        page.navigate(address);
        page.click("text=Ink these too");
        assertThat(page.textContent(".govuk-error-summary")).contains("at least one word");
        page.fill("#words", "import");
        page.click("text=Ink these too");
        page.waitForSelector(".seen__passages", PATIENTLY);
        assertThat(page.textContent(".seen")).contains("failed").doesNotContain("Import");
        page.click("text=Release as shown");
        assertThat(page.textContent("main")).contains("Released");
    }

    private static Visitor visitor(String email, boolean scripts) throws IOException {
        var visitor = DEMONSTRATION.visitor(scripts);
        visitor.signIn(email);
        return visitor;
    }
}
