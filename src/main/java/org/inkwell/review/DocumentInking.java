package org.inkwell.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkwell.lexicon.TaughtWords;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.document.DocumentRedaction;
import org.inkwell.redaction.document.Documents;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.finding.SchoolWords;
import org.inkwell.redaction.finding.TextRedactor;
import org.inkwell.roll.OpenRolls;

/** Inks documents as their school and ticket want it, and the pictures in them alike. */
@ApplicationScoped
public class DocumentInking {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Redactor redactor;
    private final TextRedactor text;
    private final Deciding deciding;
    private final OpenRolls rolls;
    private final TaughtWords words;
    private final TicketPseudonyms pseudonyms;

    @Inject
    public DocumentInking(
            Redactor redactor,
            TextRedactor text,
            Deciding deciding,
            OpenRolls rolls,
            TaughtWords words,
            TicketPseudonyms pseudonyms) {
        this.redactor = redactor;
        this.text = text;
        this.deciding = deciding;
        this.rolls = rolls;
        this.words = words;
        this.pseudonyms = pseudonyms;
    }

    protected DocumentInking() {
        this(null, null, null, null, null, null);
    }

    DocumentRedaction ink(Claim claim, Claim.Document document, byte[] original) {
        var roll = rolls.of(claim.school());
        var taught = words.inForce(claim.school());
        var finder = deciding.with(roll, with(taught, document.chosen()));
        var documents =
                new Documents(
                        text.besides(taught.inked()).besides(document.chosen()),
                        picture -> redactor.redact(picture, finder, List.of()));
        return documents.redact(
                original,
                document.hint().isEmpty() ? "file" : "file." + document.hint(),
                roll,
                pseudonyms.of(claim.ticket()));
    }

    /** How a document that was inked came to be so. */
    Account account(InkedDocument inked) {
        return Account.of(inked, redactor.models());
    }

    /** On a picture each word of what was chosen goes wherever it stands. */
    private static SchoolWords with(SchoolWords taught, Set<String> chosen) {
        var inked = new HashSet<>(taught.inked());
        chosen.forEach(phrase -> inked.addAll(List.of(BLANK.split(phrase.strip()))));
        return new SchoolWords(inked, taught.kept());
    }
}
