package org.inkwell.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A school's roll at a running desk, by somebody without scripts. */
class RollIT {
    private static final String LEAD = "ines.fallow@elmgrove.example";
    private static final String STAFF = "hana.whitfield@elmgrove.example";
    private static final String ROLL =
            """
            Elm Grove,,,,
            Legal Surname,Forename,Adm No,Parent 1 e-mail,House
            Quillfeather,Saoirse,004118,s.quill@oak.example,Red
            Quillfeather,Zebediah,004119,,Blue
            """;

    @RegisterExtension static final Demonstration DEMONSTRATION = new Demonstration();

    @Test
    void aRollIsLookedOverPutInForceAndRemovedAndNoNameIsShown() throws Exception {
        var lead = visitor(LEAD, true);
        var page = lead.page();
        lead.see("40-rolls");
        page.click("main .rows a");
        lead.see("41-roll");
        upload(page, ROLL.getBytes(UTF_8));
        lead.see("42-understood");
        assertThat(page.textContent("[data-counts]")).contains("2 people", "1 contact", "2 new");
        assertThat(page.textContent("main")).contains("Legal Surname", "left unused");
        assertThat(page.content()).doesNotContain("Quillfeather", "Saoirse", "004118");
        page.click("text=Put it in force");
        page.waitForURL("**?done=confirmed");
        assertThat(page.textContent("main")).contains("2 people and 1 contact");
        page.click("text=Remove the roll");
        lead.see("43-remove");
        page.click("main form button");
        page.waitForURL("**?done=removed");
        assertThat(page.textContent("main")).contains("There is no roll yet");
        lead.see("44-no-roll");
    }

    @Test
    void aFileThatIsNoRollComesBackWithASentenceAndWithoutAScript() throws Exception {
        var lead = visitor(LEAD, false);
        var page = lead.page();
        page.click("main .rows a");
        page.click("main form button");
        assertThat(page.textContent(".govuk-error-summary")).contains("Choose the file");
        upload(page, "Quillfeather,Saoirse\n".getBytes(UTF_8));
        assertThat(page.textContent(".govuk-error-summary")).contains("No heading is known");
        assertThat(page.content()).doesNotContain("Quillfeather");
        assertThat(page.title()).startsWith("Error: ");
    }

    @Test
    void whoKeepsNoRollIsSentAway() throws Exception {
        var staff = visitor(STAFF, true);
        staff.go("/rolls");
        assertThat(staff.page().textContent("h1")).contains("You may not do this");
    }

    private static void upload(Page page, byte[] file) {
        page.setInputFiles("#roll", new FilePayload("roll.csv", "text/csv", file));
        page.click("main form button");
        page.waitForLoadState();
    }

    private static Visitor visitor(String email, boolean scripts) throws IOException {
        var visitor = DEMONSTRATION.visitor(scripts);
        visitor.signIn(email);
        return visitor;
    }
}
