package org.inkwell.command;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Evidence;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Inked;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.model.Model;

/** The evidence of one picture as JSON: kinds, rules, places and hashes, never a word. */
record Account(
        String engine,
        Map<String, String> models,
        String input_sha256,
        String output_sha256,
        String proof,
        int width,
        int height,
        Map<String, Long> timings_ms,
        List<Inking> findings) {

    private static final Gson JSON =
            new GsonBuilder()
                    .setPrettyPrinting()
                    .setFieldNamingPolicy(FieldNamingPolicy.IDENTITY)
                    .create();

    /** One inked place. */
    record Inking(Kind kind, String rule, List<Integer> box, double confidence) {

        static Inking of(Finding finding) {
            return new Inking(
                    finding.kind(), finding.rule(), sides(finding.box()), finding.confidence());
        }

        private static List<Integer> sides(Box box) {
            return List.of(box.x(), box.y(), box.width(), box.height());
        }
    }

    static String of(Inked inked) {
        var evidence = inked.evidence();
        var models = new TreeMap<String, String>();
        for (Model model : evidence.models()) {
            models.put(model.id(), model.sha256());
        }
        var timings = new java.util.LinkedHashMap<String, Long>();
        for (Evidence.Timing timing : evidence.timings()) {
            timings.merge(timing.stage(), timing.milliseconds(), Long::sum);
        }
        var account =
                new Account(
                        evidence.engine(),
                        models,
                        evidence.inputSha256(),
                        evidence.outputSha256(),
                        evidence.proof().name(),
                        inked.pixels().width(),
                        inked.pixels().height(),
                        timings,
                        inked.findings().stream().map(Inking::of).toList());
        return JSON.toJson(account) + "\n";
    }
}
