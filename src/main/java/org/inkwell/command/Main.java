package org.inkwell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.worker.Limits;
import org.inkwell.redaction.worker.Workers;

/** The entry of {@code inkwell redact}, {@code evaluate} and {@code verify}. */
public final class Main {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int BAD_USAGE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    /** What the process is to end with. */
    static int run(List<String> arguments) {
        try {
            var words = arguments.subList(1, arguments.size());
            if (arguments.get(0).equals("verify")) {
                return VerifyOrder.of(words).run(System.out);
            }
            if (arguments.get(0).equals("redact")) {
                redact(RedactionOrder.of(words));
            } else {
                evaluate(EvaluationOrder.of(words));
            }
            return DONE;
        } catch (BadUsageException e) {
            System.err.println("inkwell: " + e.getMessage());
            return BAD_USAGE;
        } catch (IOException e) {
            System.err.println("inkwell: cannot write the result: " + e.getClass().getSimpleName());
            return FAILED;
        }
    }

    private static void redact(RedactionOrder order) throws BadUsageException, IOException {
        var roll = order.readRoll();
        try (var redactor = redactor();
                var workers = workers()) {
            new RedactingFiles(new Inking(redactor, workers), roll).run(order);
        }
    }

    private static void evaluate(EvaluationOrder order) throws BadUsageException, IOException {
        if (order.isOfText()) {
            new EvaluatingTexts(order).run(System.out);
            return;
        }
        var truths = order.readTruth();
        try (var redactor = redactor();
                var workers = workers()) {
            new Evaluating(new Inking(redactor, workers), order).run(truths, System.out);
        }
    }

    /** The launching script says where the models lie and where native libraries may be put. */
    private static Redactor redactor() {
        return new Redactor(path("inkwell.models"), path("inkwell.scratch"), LONGEST);
    }

    private static Workers workers() {
        return new Workers(
                path("inkwell.models"), path("inkwell.scratch"), Inking.year(), Limits.usual());
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }
}
