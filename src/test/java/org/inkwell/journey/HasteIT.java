package org.inkwell.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What comes twice, too soon or too large from a browser. */
class HasteIT {
    private static final String STAFF = "hana.whitfield@elmgrove.example";

    /** As scripts see it: the form of the page, sent several times at once. */
    private static final String AT_ONCE =
            "async (end) => {"
                    + " const form = document.querySelector(`main form[action$=${end}]`);"
                    + " const multi = form.enctype === 'multipart/form-data';"
                    + " const body = () => multi ? new FormData(form)"
                    + " : new URLSearchParams(new FormData(form));"
                    + " const send = () => fetch(form.action, {method: 'POST', body: body()});"
                    + " const answers = await Promise.all(Array.from({length: 4}, send));"
                    + " return answers.map(answer => answer.status + ' ' + answer.url); }";

    /** Pictures that are none, of 24 MB each. */
    private static final String TOO_MUCH =
            "async () => {"
                    + " const form = new FormData(document.querySelector('main form'));"
                    + " for (let i = 0; i < 6; i++) form.append('attachments',"
                    + " new Blob([new Uint8Array(24_000_000)]), 'a.png');"
                    + " const answer = await fetch('/new-request', {method: 'POST', body: form});"
                    + " return answer.status + ' ' + await answer.text(); }";

    @RegisterExtension static final Demonstration DEMONSTRATION = new Demonstration();

    @Test
    void aFormThatIsSentFourTimesAtOnceIsOneTicketWhichIsSentWhileItIsInked() throws Exception {
        var page = filled();
        var checks = atOnce(page, "new-request");
        assertThat(checks).allMatch(answer -> answer.startsWith("200 ")).hasSize(4);
        assertThat(checks.stream().distinct()).hasSize(1);
        page.navigate(checks.get(0).substring(4));
        var sent = atOnce(page, "send");
        assertThat(sent).allMatch(answer -> answer.matches("200 .*/tickets/\\d+\\?done=sent"));
        page.navigate(sent.get(0).substring(4));
        page.waitForSelector("li.picture img", new WaitForSelectorOptions().setTimeout(180_000));
        assertThat(page.locator("li.picture").count()).isEqualTo(1);
    }

    @Test
    void aPictureThatIsTakenBackFourTimesAtOnceIsTakenBack() throws Exception {
        var page = filled();
        page.navigate(atOnce(page, "new-request").get(0).substring(4));
        assertThat(atOnce(page, "remove"))
                .allMatch(answer -> answer.matches("200 .*/check\\?done=removed"));
    }

    @Test
    void whatIsTooLargeTogetherIsAnsweredWithASentence() throws Exception {
        var page = filled();
        assertThat((String) page.evaluate(TOO_MUCH)).startsWith("413 ").contains("at most 120 MB");
    }

    @Test
    void picturesThatAreTooLargeTogetherAreNotChosen() throws Exception {
        var page = filled();
        var large = new FilePayload("a.png", "image/png", new byte[24_000_000]);
        page.setInputFiles("#attachments", new FilePayload[] {large, large});
        for (var more = 0; more < 2; more++) {
            page.setInputFiles("#attachments", new FilePayload[] {large, large});
        }
        assertThat(page.textContent("[data-wrong]")).contains("120 MB");
        assertThat(page.inputValue("#story")).isEqualTo("Twice, I fear");
    }

    @SuppressWarnings("unchecked") // what the script gives
    private static List<String> atOnce(Page page, String end) {
        return (List<String>) page.evaluate(AT_ONCE, end);
    }

    private static Page filled() throws IOException {
        var staff = DEMONSTRATION.visitor(true);
        staff.signIn(STAFF);
        staff.go("/new-request");
        var page = staff.page();
        page.fill("#title", "The register cannot be saved");
        page.fill("#story", "Twice, I fear");
        page.check("#kind");
        page.selectOption("#service", new SelectOption().setLabel("SIMS"));
        page.check("#urgency-HIGH");
        page.check("#affected-SEVERAL");
        page.setInputFiles(
                "#attachments", new FilePayload("a.png", "image/png", Planted.screenshot()));
        return page;
    }
}
