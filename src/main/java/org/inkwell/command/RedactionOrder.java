package org.inkwell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.roll.RollException;

/** {@code redact [--roll ROLL] [--policy NAME] --out DIR FILE…}, checked. */
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
        try {
            return Roll.read(Files.readAllBytes(roll.get()));
        } catch (RollException e) {
            throw new BadUsageException("the roll cannot be used: " + e.getMessage());
        } catch (IOException e) {
            throw new BadUsageException("the roll cannot be read");
        }
    }
}
