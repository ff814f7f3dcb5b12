package org.inkwell.escalation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.Elm.refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.inkwell.Elm;
import org.inkwell.accesslog.Entry;
import org.inkwell.accesslog.Verb;
import org.inkwell.evidence.Digest;
import org.inkwell.evidence.MalformedException;
import org.inkwell.evidence.Verdict.Result;
import org.inkwell.evidence.Verification;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.post.Outgoing;
import org.inkwell.post.Postman;
import org.inkwell.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** What a supplier gets besides the mail's text. */
final class PackageTest {

    private static final String SHOT = "screenshot-1.png";

    private final Elm elm = new Elm();
    private final Ticket ticket = elm.released();
    private final Viewer priya =
            new Viewer(
                    UUID.randomUUID(), "Priya Nair", Set.of(Role.PROTECTION_LEAD), Set.of(), null);

    @Test
    void theSameRequestIsTheSamePackageToTheByte() {
        assertThat(preview(elm.request(ticket)).digest())
                .isEqualTo(preview(elm.request(ticket)).digest());
    }

    @Test
    void whatWasPreviewedIsSentToTheByte() {
        var parcel = sent(elm.request(ticket));
        var mail = delivered();
        assertThat(named(mail)).isEqualTo(named(parcel.wrapped().enclosed()));
        assertThat(named(mail).keySet())
                .containsExactlyInAnyOrder(
                        "screenshot-1.png",
                        "screenshot-1.png.certificate.json",
                        "manifest.json",
                        "package.certificate.json",
                        "certificates.pdf");
    }

    @Test
    void whatArrivesIsVerifiedByTheDesksKey() throws MalformedException {
        sent(elm.request(ticket));
        var files = bytes(delivered());
        verified(files, "screenshot-1.png", "screenshot-1.png.certificate.json");
        verified(files, "manifest.json", "package.certificate.json");
    }

    @Test
    void theManifestNamesEveryFileWithItsHash() {
        var parcel = sent(elm.request(ticket));
        var manifest = new String(bytes(delivered()).get("manifest.json"), UTF_8);
        parcel.wrapped().enclosed().stream()
                .limit(2)
                .forEach(
                        item -> assertThat(manifest).contains(item.name(), item.digest().sha256()));
    }

    @Test
    void noNameOfAFileOrAPersonsWordIsInACertificate() {
        var parcel = sent(elm.request(ticket));
        for (var vouched : parcel.wrapped().vouched()) {
            assertThat(new String(vouched.certificate().json(), UTF_8))
                    .doesNotContain("Amara", "Okonkwo", "register", "mend it");
        }
    }

    @Test
    void eachCertificateIsNamedInTheAccessLog() {
        var parcel = sent(elm.request(ticket));
        var logged =
                elm.desk.log.page(0).stream()
                        .map(Entry::access)
                        .filter(access -> access.verb() == Verb.CERTIFIED)
                        .map(access -> access.reason().replace("certificate ", ""))
                        .toList();
        assertThat(logged)
                .containsExactlyInAnyOrderElementsOf(
                        parcel.wrapped().vouched().stream()
                                .map(vouched -> vouched.certificate().sha256())
                                .toList());
    }

    @Test
    void certificatesAreForTechniciansAndTheDataProtectionManager() {
        sent(elm.request(ticket));
        var escalation = elm.desk.escalations.of(ticket).get(0);
        var kept = elm.desk.certificates.of(elm.tess, escalation);
        assertThat(kept).extracting(KeptCertificate::name).containsExactly("package", SHOT);
        assertThat(elm.desk.certificates.of(priya, escalation)).hasSize(2);
        assertThat(elm.desk.certificates.of(elm.hana, escalation)).isEmpty();
        assertThat(elm.desk.certificates.open(elm.hana, kept.get(0).id())).isEmpty();
        assertThat(elm.desk.certificates.open(priya, kept.get(0).id())).isPresent();
        assertThat(elm.desk.log.page(0).get(0).access().object())
                .isEqualTo("certificate " + kept.get(0).sha256());
    }

    @Test
    void whatIsTooLargeForAMailGoesByALink() throws IOException, MalformedException {
        limit(100_000);
        var large = elm.releasedFile("log", line().repeat(4_000));
        var parcel = sent(large, elm.request(large));
        assertThat(parcel.wrapped().way()).isEqualTo(Way.LINKED);
        var mail = delivered();
        assertThat(mail.files()).isEmpty();
        assertThat(named(mail).keySet())
                .containsExactlyInAnyOrder("package.certificate.json", "certificates.pdf");
        var word = mail.body().strip().replaceAll("(?s).*/handover/", "");
        var archive = elm.desk.handovers.fetch(word).orElseThrow();
        assertThat(archive).isEqualTo(parcel.wrapped().archive().orElseThrow().bytes());
        var files = bytes(mail);
        files.put("package.zip", archive);
        verified(files, "package.zip", "package.certificate.json");
        var inside = unzipped(archive);
        verified(inside, "file-1.txt", "file-1.txt.certificate.json");
        assertThat(inside.keySet()).contains("message.txt", "manifest.json");
    }

    @Test
    void aTechnicianMaySendALinkHoweverSmallTheFilesAre() {
        var asked = elm.request(ticket);
        var linked =
                new Request(
                        asked.supplier(),
                        asked.reason(),
                        asked.note(),
                        asked.attachments(),
                        asked.inkToo(),
                        true);
        assertThat(preview(linked).wrapped().way()).isEqualTo(Way.LINKED);
        assertThat(preview(linked).digest()).isNotEqualTo(preview(asked).digest());
    }

    @Test
    void theLinkIsNowhereBeforeItIsSent() {
        limit(100_000);
        var large = elm.releasedFile("log", line().repeat(4_000));
        sent(large, elm.request(large));
        var letter = elm.desk.letters.of(large.id()).get(0);
        assertThat(letter.body()).doesNotContain("/handover/").contains("opens once");
    }

    @Test
    void whatWasInkedBeforeEvidenceWasKeptDoesNotGo() {
        elm.desk.inTransaction(
                () ->
                        elm.desk
                                .rows
                                .createNativeQuery("update attachment set account = null")
                                .executeUpdate());
        assertThat(refusal(elm.escalated(ticket))).contains("before the desk kept evidence");
    }

    private void verified(Map<String, byte[]> files, String file, String certificate)
            throws MalformedException {
        var key = elm.desk.signer.key().fingerprint();
        var verdict =
                Verification.withKey(key).of(Digest.of(files.get(file)), files.get(certificate));
        assertThat(verdict.result()).as(verdict.toString()).isEqualTo(Result.VERIFIED);
    }

    private Parcel preview(Request request) {
        return ready(elm.desk.escalations.preview(elm.tess, ticket.id(), request));
    }

    private Parcel sent(Request request) {
        return sent(ticket, request);
    }

    private Parcel sent(Ticket about, Request request) {
        var seen = ready(elm.desk.escalations.preview(elm.tess, about.id(), request)).digest();
        return ready(elm.desk.escalations.escalate(elm.tess, about.id(), request, seen));
    }

    private Outgoing delivered() {
        elm.desk.agenda.take(Postman.ERRAND).forEach(elm.desk.postman::deliver);
        return elm.desk.post.sent().get(0);
    }

    private void limit(int bytes) {
        var update = "update supplier set mail_limit = " + bytes;
        elm.desk.inTransaction(() -> elm.desk.rows.createNativeQuery(update).executeUpdate());
    }

    /** Nothing in it is personal, and little of it repeats. */
    private static String line() {
        return "2026-03-02 09:00:00 ERROR the register could not be saved\n";
    }

    private static Map<String, byte[]> bytes(Outgoing mail) {
        var files = new HashMap<String, byte[]>();
        mail.files().forEach(file -> files.put(file.neutralName(), file.bytes()));
        mail.slips().forEach(slip -> files.put(slip.name(), slip.content()));
        return files;
    }

    private static Map<String, Digest> named(Outgoing mail) {
        var named = new HashMap<String, Digest>();
        bytes(mail).forEach((name, file) -> named.put(name, Digest.of(file)));
        return named;
    }

    private static Map<String, Digest> named(List<Item> items) {
        var named = new HashMap<String, Digest>();
        items.forEach(item -> named.put(item.name(), item.digest()));
        return named;
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Parcel ready(Outcome outcome) {
        return outcome.fold(
                parcel -> parcel,
                sentence -> {
                    throw new AssertionError(sentence);
                });
    }
}
