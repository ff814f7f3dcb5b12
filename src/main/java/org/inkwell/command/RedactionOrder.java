package org.inkwell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkwell.redaction.finding.Roll;

/** {@code redact [--roll ROLL.csv] [--policy NAME] --out DIR FILE…}, checked. */
record RedactionOrder(Optional<Path> roll, Path out, List<Path> files) {

    private static final String ONLY_POLICY = "strictest";

    static RedactionOrder of(List<String> typed) throws BadUsageException {
        var words = Words.of(typed, Set.of("--roll", "--policy", "--out"));
        var policy = words.option("--policy").orElse(ONLY_POLICY);
        if (!policy.equals(ONLY_POLICY)) {
            throw new BadUsageException("there is no policy " + policy + ", only " + ONLY_POLICY);
        }
        var files = words.rest().stream().map(Path::of).toList();
        if (files.isEmpty()) {
            throw new BadUsageException("no file is named");
        }
        for (var file : files) {
            if (!Files.isRegularFile(file)) {
                throw new BadUsageException("there is no file " + file);
            }
        }
        var roll = words.option("--roll").map(Path::of);
        return new RedactionOrder(roll, Path.of(words.needed("--out")), files);
    }

    Roll readRoll() throws BadUsageException {
        if (roll.isEmpty()) {
            return Roll.none();
        }
        try (var csv = Files.newBufferedReader(roll.get(), StandardCharsets.UTF_8)) {
            return Roll.parse(csv);
        } catch (IOException e) {
            // The cause's text may hold a line of the roll.
            throw new BadUsageException(
                    "the roll cannot be used: it is no CSV in UTF-8 with a header that is known");
        }
    }
}
