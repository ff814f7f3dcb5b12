package org.inkwell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkwell.command.measure.Truth;
import org.inkwell.command.text.LabelledText;
import org.inkwell.redaction.finding.Roll;

/**
 * {@code evaluate --truth TRUTH.jsonl [--roll ROLL.csv | --rolls] [--report FILE.html] [--out DIR]
 * [--side-by-side N] DIR}, or {@code evaluate --truth TRUTH.conll [--roll ROLL.csv] [--report
 * FILE.html]}, checked.
 *
 * @param rolls whether each picture comes with the roll that its truth names
 */
record EvaluationOrder(
        Path truth,
        Path pictures,
        Optional<Path> roll,
        boolean rolls,
        Optional<Path> report,
        Optional<Path> out,
        int sideBySide) {

    private static final Set<String> OPTIONS =
            Set.of("--truth", "--roll", "--report", "--out", "--side-by-side");

    static EvaluationOrder of(List<String> typed) throws BadUsageException {
        var words = Words.of(typed, OPTIONS, Set.of("--rolls"));
        var truth = Path.of(words.needed("--truth"));
        var isOfText = isOfText(truth) && words.rest().isEmpty();
        if (words.rest().size() != 1 && !isOfText) {
            throw new BadUsageException("name one directory of pictures");
        }
        var pictures = isOfText ? Path.of("") : Path.of(words.rest().get(0));
        if (!Files.isRegularFile(truth) || !Files.isDirectory(pictures)) {
            throw new BadUsageException("the truth or the directory is not there");
        }
        if (words.has("--rolls") && words.has("--roll")) {
            throw new BadUsageException("--roll and --rolls exclude one another");
        }
        var sideBySide = words.option("--side-by-side").orElse("1");
        if (!sideBySide.matches("[1-9]")) {
            throw new BadUsageException("--side-by-side is a number from 1 to 9");
        }
        return new EvaluationOrder(
                truth,
                pictures,
                words.option("--roll").map(Path::of),
                words.has("--rolls"),
                words.option("--report").map(Path::of),
                words.option("--out").map(Path::of),
                Integer.parseInt(sideBySide));
    }

    /** Whether the truth labels tokens of text; it holds the text itself. */
    boolean isOfText() {
        return isOfText(truth);
    }

    private static boolean isOfText(Path truth) {
        return truth.toString().endsWith(".conll");
    }

    List<LabelledText> readText() throws BadUsageException, IOException {
        try {
            return LabelledText.read(truth);
        } catch (IllegalArgumentException e) {
            throw new BadUsageException(e.getMessage());
        }
    }

    List<Truth> readTruth() throws BadUsageException, IOException {
        try {
            return Truth.read(truth);
        } catch (IllegalArgumentException e) {
            throw new BadUsageException(e.getMessage());
        }
    }

    /** In a word for the report. */
    String rollsUsed() {
        return roll.isPresent() ? "one for all" : rolls ? "each picture's own" : "none";
    }

    Roll roll(Truth picture, Rolls known) throws BadUsageException {
        if (roll.isPresent()) {
            return known.of(roll.get());
        }
        if (rolls && picture.roll() != null) {
            return known.of(truth.resolveSibling(picture.roll()));
        }
        return Roll.none();
    }

    /** Where the figures of a report go. */
    static Path figures(Path html) {
        var name = html.getFileName().toString().replaceAll("\\.html?$", "");
        return html.resolveSibling(name + ".json");
    }
}
