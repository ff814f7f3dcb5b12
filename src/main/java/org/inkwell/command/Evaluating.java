package org.inkwell.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.picture.Decoded;
import org.inkwell.redaction.picture.Pictures;

/** Measures the redaction against pictures that a person labelled. */
final class Evaluating {

    /** More of a personal word than this, and it leaks. */
    private static final double LEAKS = 0.15;

    /** At least this of a useful word, and it is kept. */
    private static final double KEPT = 0.85;

    private final RedactingFiles redacting;

    Evaluating(Redactor redactor) {
        this.redacting = new RedactingFiles(redactor, Roll.none());
    }

    void run(EvaluationOrder order, PrintStream out) throws BadUsageException, IOException {
        var scores = new ArrayList<Score>();
        for (var truth : Truth.read(order.truth())) {
            var score = score(truth, order.pictures().resolve(truth.file()));
            scores.add(score);
            out.println(score.line());
        }
        out.print(summary(scores));
    }

    private Score score(Truth truth, Path file) throws IOException {
        var original =
                Pictures.decode(Files.readAllBytes(file))
                        .fold(Decoded.Picture::pixels, refused -> null);
        var start = System.nanoTime();
        var redaction = redacting.redact(file);
        var took = (System.nanoTime() - start) / 1_000_000;
        var made = redaction.<Pixels>fold(inked -> inked.pixels(), held -> null);
        if (made == null || original == null) {
            return new Score(
                    truth.file(), true, truth.pii().size(), 0, truth.safe().size(), 0, took);
        }
        var leaked = count(truth.pii(), original, made, LEAKS + 1e-9);
        var kept = count(truth.safe(), original, made, KEPT);
        return new Score(
                truth.file(), false, truth.pii().size(), leaked, truth.safe().size(), kept, took);
    }

    private static long count(
            List<Truth.Labelled> words, Pixels original, Pixels made, double share) {
        return words.stream()
                .filter(word -> new Glyphs(original, word.place()).standing(made) >= share)
                .count();
    }

    private static String summary(List<Score> scores) {
        var leaked = scores.stream().mapToLong(Score::leaked).sum();
        var personal = scores.stream().mapToLong(Score::personal).sum();
        var kept = scores.stream().mapToLong(Score::kept).sum();
        var useful = scores.stream().mapToLong(Score::useful).sum();
        var clean = scores.stream().filter(score -> score.leaked() == 0).count();
        var held = scores.stream().filter(Score::held).count();
        var times = scores.stream().mapToLong(Score::milliseconds).sorted().toArray();
        return """
        pictures              %d
        without a leak        %d (%.1f %%)
        held                  %d
        personal words left   %d of %d (%.2f %%)
        useful words kept     %d of %d (%.1f %%)
        milliseconds, median  %d
        milliseconds, longest %d
        milliseconds, all     %d
        """
                .formatted(
                        scores.size(),
                        clean,
                        100.0 * clean / Math.max(1, scores.size()),
                        held,
                        leaked,
                        personal,
                        100.0 * leaked / Math.max(1, personal),
                        kept,
                        useful,
                        100.0 * kept / Math.max(1, useful),
                        times.length == 0 ? 0 : times[times.length / 2],
                        times.length == 0 ? 0 : times[times.length - 1],
                        LongStream.of(times).sum());
    }

    /** What came of one picture. */
    private record Score(
            String file,
            boolean held,
            long personal,
            long leaked,
            long useful,
            long kept,
            long milliseconds) {

        String line() {
            return "%s: %s%d of %d personal left, %d of %d useful kept, %d ms"
                    .formatted(
                            file,
                            held ? "held, " : "",
                            leaked,
                            personal,
                            kept,
                            useful,
                            milliseconds);
        }
    }
}
