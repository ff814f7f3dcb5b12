package org.inkwell.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.inkwell.redaction.Hashes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A PDF, a sheet, a mail and two pictures go to a supplier, who verifies what came. */
final class EvidenceJourneyIT {
    private static final String STAFF = "hana.whitfield@elmgrove.example";
    private static final String TECHNICIAN = "tess.marlowe@inkwell.example";
    private static final String LEAD = "priya.raman@inkwell.example";
    private static final List<String> FILES =
            List.of(
                    "file-1.pdf",
                    "file-2.xlsx",
                    "file-3.eml",
                    "screenshot-4.png",
                    "screenshot-5.png");
    private static final String AGREEMENT =
            "update agreement set ends_on = current_date %s where reference = 'DSA-2291'";
    private static final WaitForSelectorOptions PATIENTLY =
            new WaitForSelectorOptions().setTimeout(300_000);

    private static final Mailroom MAILROOM = new Mailroom();

    @RegisterExtension
    static final Demonstration DEMONSTRATION = new Demonstration(MAILROOM.settings());

    @TempDir Path supplier;

    @AfterAll
    static void close() {
        MAILROOM.close();
    }

    @Test
    void whatTheSupplierGetsIsWhatWasPreviewedAndVerifies() throws Exception {
        var ticket = send();
        release(ticket);
        var previewed = escalate(ticket);
        take(arrived(ticket));
        assertThat(Hashes.sha256(read("file-2.xlsx"))).isEqualTo(previewed);
        var key = fingerprint();
        for (var file : FILES) {
            assertThat(Bytes.containAny(read(file), Planted.spellings())).as(file).isFalse();
            assertThat(verify(file, file + ".certificate.json", key)).as(file).isZero();
        }
        assertThat(verify("manifest.json", "package.certificate.json", key)).isZero();
        assertThat(verify("file-1.pdf", "file-2.xlsx.certificate.json", key)).isEqualTo(1);
        assertThat(verify("file-1.pdf", "file-1.pdf.certificate.json", "0".repeat(64)))
                .isEqualTo(1);
        tell(ticket);
    }

    private static String send() throws IOException {
        var staff = visitor(STAFF);
        var page = staff.page();
        staff.go("/new-request");
        page.check("#kind");
        page.fill("#title", "The import stops for Zebediah");
        page.fill("#story", "It is so since this morning.");
        page.selectOption("#service", new SelectOption().setLabel("SIMS"));
        page.check("#urgency-HIGH");
        page.check("#affected-SEVERAL");
        page.setInputFiles(
                "#attachments",
                new FilePayload[] {
                    new FilePayload("Zebediah.pdf", "application/pdf", Papers.pdf()),
                    new FilePayload("Zebediah.xlsx", "", Papers.sheet()),
                    new FilePayload("Zebediah.eml", "message/rfc822", mail()),
                    new FilePayload("a.png", "image/png", Pinboard.png()),
                    new FilePayload("b.png", "image/png", Pinboard.png())
                });
        page.click("main form button.govuk-button");
        page.waitForURL("**/check");
        page.waitForSelector("#pictures:not([hx-get])", PATIENTLY);
        page.click("text=Send to the desk");
        page.waitForURL("**?done=sent");
        return page.url().replaceAll(".*(/tickets/\\d+).*", "$1");
    }

    private static byte[] mail() {
        return ("From: office@elmgrove.example\r\nTo: desk@inkwell.example\r\nSubject: The import\r\n"
                        + "Date: Mon, 2 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\nThe import of "
                        + Planted.FORENAME
                        + " "
                        + Planted.SURNAME
                        + " stops. Please look at it.\r\n")
                .getBytes(UTF_8);
    }

    private static void release(String ticket) throws IOException {
        var technician = visitor(TECHNICIAN);
        var page = technician.page();
        technician.go(ticket);
        page.click("text=Review file 1");
        for (var file : IntStream.rangeClosed(1, FILES.size()).toArray()) {
            page.click("button:has-text('Release as shown')");
            page.waitForURL("**?done=released");
            if (file < FILES.size()) page.click("[data-next]");
        }
    }

    /** SHA-256 of the sheet as the preview gave it away. */
    private static String escalate(String ticket) throws IOException, SQLException {
        var technician = visitor(TECHNICIAN);
        var page = technician.page();
        technician.go(ticket + "/escalate");
        page.check("text=Larch & Finch");
        page.fill("#reason", "Only the supplier knows this error");
        DEMONSTRATION.change(AGREEMENT.formatted("- 1"));
        page.click("button:has-text('See what would be sent')");
        technician.see("70-refused");
        assertThat(page.textContent(".govuk-error-summary")).containsIgnoringCase("agreement");
        DEMONSTRATION.change(AGREEMENT.formatted("+ 300"));
        page.click("button:has-text('See what would be sent')");
        page.waitForSelector(".letter");
        technician.see("71-preview-of-a-package");
        assertThat(page.textContent("main")).contains(FILES).doesNotContain("Zebediah");
        var opened =
                page.waitForDownload(
                        () -> page.click("button:has-text('Open file-2.xlsx') >> nth=0"));
        var sha256 = Hashes.sha256(Files.readAllBytes(opened.path()));
        assertThat(page.textContent("main")).contains(sha256);
        page.click("button:has-text('Send it')");
        page.waitForURL("**?done=escalated");
        return sha256;
    }

    private static MimeMessage arrived(String ticket) throws Exception {
        var number = ticket.replaceAll("\\D", "");
        return Waiting.until(
                        () ->
                                MAILROOM.arrived().stream()
                                        .filter(mail -> about(mail, number))
                                        .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private static boolean about(MimeMessage mail, String number) {
        try {
            return mail.getSubject().contains(number);
        } catch (jakarta.mail.MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Saves what is attached, as the supplier's mail program does. */
    private void take(MimeMessage mail) throws Exception {
        var parts = (Multipart) mail.getContent();
        for (var at = 1; at < parts.getCount(); at++) {
            BodyPart part = parts.getBodyPart(at);
            try (var bytes = part.getInputStream()) {
                Files.write(supplier.resolve(part.getFileName()), bytes.readAllBytes());
            }
        }
    }

    private byte[] read(String name) throws IOException {
        return Files.readAllBytes(supplier.resolve(name));
    }

    /** As anybody sees it, without an account. */
    private static String fingerprint() throws IOException {
        var stranger = DEMONSTRATION.visitor(true);
        stranger.go("/evidence/key");
        stranger.see("72-key");
        return stranger.page().textContent(".hash").replaceAll("\\s", "");
    }

    private int verify(String file, String certificate, String key)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(
                        "src/main/bin/inkwell",
                        "verify",
                        supplier.resolve(file).toString(),
                        supplier.resolve(certificate).toString(),
                        "--key",
                        key);
        builder.environment().put("INKWELL_BUILD", "none");
        builder.environment().put("INKWELL_HOME", supplier.toString());
        var process = builder.redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /** Technician and data-protection manager find the certificates again. */
    private static void tell(String ticket) throws IOException {
        var technician = visitor(TECHNICIAN);
        technician.go(ticket);
        technician.see("73-story-with-certificates");
        pdf(technician.page());
        var lead = visitor(LEAD);
        lead.go("/evidence");
        lead.see("74-certificates");
        pdf(lead.page());
        lead.go("/access-log");
        assertThat(lead.page().textContent("table")).contains("certified", "saw");
    }

    private static void pdf(Page page) throws IOException {
        var download = page.waitForDownload(() -> page.click(".certificates a >> nth=0"));
        assertThat(download.suggestedFilename()).isEqualTo("package.certificate.pdf");
        assertThat(new String(Files.readAllBytes(download.path()), UTF_8)).startsWith("%PDF");
    }

    private static Visitor visitor(String email) throws IOException {
        var visitor = DEMONSTRATION.visitor(true);
        visitor.signIn(email);
        return visitor;
    }
}
