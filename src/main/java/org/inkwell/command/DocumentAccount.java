package org.inkwell.command;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Map;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.redaction.document.ink.Tally;

/** The evidence of one document as JSON: kinds, rules, counts and hashes, never a word. */
record DocumentAccount(
        String engine,
        String input_sha256,
        String output_sha256,
        int read_again,
        long parts_left_out,
        List<Count> counts) {

    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().create();

    /** How often a rule took something of a kind. */
    record Count(Kind kind, String rule, long count) {

        static Count of(Map.Entry<Tally.Reason, Long> counted) {
            return new Count(counted.getKey().kind(), counted.getKey().rule(), counted.getValue());
        }
    }

    static String of(InkedDocument inked) {
        var counts =
                inked.tally().counts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Count::of)
                        .toList();
        return JSON.toJson(
                        new DocumentAccount(
                                Redactor.ENGINE,
                                inked.inputSha256(),
                                inked.outputSha256(),
                                inked.rounds(),
                                inked.tally().leftOut(),
                                counts))
                + "\n";
    }
}
