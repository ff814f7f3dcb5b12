package org.inkwell.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkwell.redaction.finding.Roll;

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
        return roll.isEmpty() ? Roll.none() : Rolls.read(roll.get());
    }
}
