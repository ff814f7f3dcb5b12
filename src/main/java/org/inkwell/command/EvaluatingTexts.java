package org.inkwell.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Year;
import java.time.ZoneId;
import org.inkwell.command.report.History;
import org.inkwell.command.report.TextReport;
import org.inkwell.command.text.EvaluatingText;
import org.inkwell.command.text.TextFigures;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.TextRedactor;

/** Measures the redaction of text; no models are needed. */
final class EvaluatingTexts {

    private static final int KEY = 32;

    private final EvaluationOrder order;

    EvaluatingTexts(EvaluationOrder order) {
        this.order = order;
    }

    void run(PrintStream out) throws BadUsageException, IOException {
        var roll = order.roll().isPresent() ? Rolls.read(order.roll().get()) : Roll.none();
        var thisYear = Year.now(ZoneId.systemDefault()).getValue();
        var redactor = new TextRedactor(Recognisers.strictest(thisYear));
        var evaluating = new EvaluatingText(redactor, roll, new Pseudonyms(new byte[KEY]));
        var texts = order.readText();
        var judged = texts.stream().map(evaluating::judge).toList();
        var figures = TextFigures.of(judged);
        out.print(Summary.of(figures));
        if (order.report().isPresent()) {
            var html = order.report().get();
            var set = order.truth().getFileName().toString();
            Files.writeString(html, new TextReport(figures, set).html(texts, judged));
            Files.writeString(EvaluationOrder.figures(html), History.json(figures));
        }
    }
}
