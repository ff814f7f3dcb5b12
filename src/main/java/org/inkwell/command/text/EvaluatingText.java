package org.inkwell.command.text;

import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.TextRedactor;

/** Measures the redaction against text of which a person labelled each token. */
public final class EvaluatingText {

    private final TextRedactor redactor;
    private final Roll roll;
    private final Pseudonyms pseudonyms;

    public EvaluatingText(TextRedactor redactor, Roll roll, Pseudonyms pseudonyms) {
        this.redactor = redactor;
        this.roll = roll;
        this.pseudonyms = pseudonyms;
    }

    public JudgedText judge(LabelledText text) {
        var start = System.nanoTime();
        var found = redactor.replacements(text.text(), roll, pseudonyms);
        return JudgedText.of(text, found, (System.nanoTime() - start) / 1e6);
    }
}
