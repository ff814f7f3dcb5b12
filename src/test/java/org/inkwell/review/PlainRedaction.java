package org.inkwell.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Inkings;
import org.inkwell.redaction.Kind;
import org.inkwell.vault.GoneException;

/** Station 4 with an engine that sees one name on whatever does not say "unreadable". */
public final class PlainRedaction {

    public static final Finding NAME =
            new Finding(Kind.NAME, "default deny", new Box(20, 30, 90, 14), 0.9);

    private final Redactions redactions;

    public PlainRedaction(Redactions redactions) {
        this.redactions = redactions;
    }

    /** As {@link RedactionRun#next}. */
    public void next(UUID attachment) {
        redactions.claim(attachment).ifPresent(claim -> work(claim, original(attachment)));
    }

    private String original(UUID attachment) {
        try {
            return new String(redactions.original(attachment), UTF_8);
        } catch (GoneException tooLate) {
            return "unreadable";
        }
    }

    private void work(Claim claim, String original) {
        if (original.equals("unreadable")) {
            redactions.held(claim.attachment(), "The picture cannot be read.");
            return;
        }
        var findings = new ArrayList<Finding>();
        findings.addAll(claim.first() ? List.of(NAME) : claim.decided());
        claim.drawn().forEach(box -> findings.add(new Finding(Kind.DRAWN, "drawn", box, 1)));
        redactions.inked(claim.attachment(), Inkings.of(findings), Map.of());
    }
}
