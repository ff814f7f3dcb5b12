package org.inkwell.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.inkwell.policy.Common;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Held;
import org.inkwell.redaction.Inkings;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.document.Documents;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.TextRedactor;
import org.inkwell.vault.GoneException;

/**
 * Station 4 with an engine that sees one name on whatever does not say "unreadable"; documents are
 * inked in earnest.
 */
public final class PlainRedaction {

    public static final Finding NAME =
            new Finding(Kind.NAME, "default deny", new Box(20, 30, 90, 14), 0.9);

    private final Redactions redactions;
    private final TextRedactor text;
    private final TicketPseudonyms pseudonyms;

    public PlainRedaction(Redactions redactions, TextRedactor text, TicketPseudonyms pseudonyms) {
        this.redactions = redactions;
        this.text = text;
        this.pseudonyms = pseudonyms;
    }

    /** As {@link RedactionRun#next}. */
    public void next(UUID attachment) {
        redactions.claim(attachment).ifPresent(claim -> work(claim, original(attachment)));
    }

    private String original(UUID attachment) {
        try {
            return new String(redactions.original(attachment), ISO_8859_1);
        } catch (GoneException tooLate) {
            return "unreadable";
        }
    }

    private void work(Claim claim, String original) {
        if (claim.document().isPresent()) {
            document(claim, claim.document().get(), original.getBytes(ISO_8859_1));
            return;
        }
        if (original.endsWith("unreadable")) {
            redactions.held(claim.attachment(), "The picture cannot be read.");
            return;
        }
        var findings = new ArrayList<Finding>();
        findings.addAll(claim.first() ? List.of(NAME) : claim.decided());
        claim.drawn().forEach(box -> findings.add(new Finding(Kind.DRAWN, "drawn", box, 1)));
        redactions.inked(claim.attachment(), Inkings.of(findings), Map.of(), Common.STRICTEST);
    }

    private void document(Claim claim, Claim.Document document, byte[] original) {
        new Documents(text.besides(document.chosen()), picture -> new Held("No."))
                .redact(original, document.name(), Roll.none(), pseudonyms.of(claim.ticket()))
                .fold(
                        inked -> {
                            var account = Account.of(inked, List.of(), Common.STRICTEST);
                            redactions.inked(claim.attachment(), inked, account);
                            return null;
                        },
                        sentence -> {
                            redactions.held(claim.attachment(), sentence);
                            return null;
                        });
    }
}
