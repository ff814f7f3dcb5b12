package org.inkwell.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** {@code evaluate --truth TRUTH.jsonl DIR}, checked. */
record EvaluationOrder(Path truth, Path pictures) {

    static EvaluationOrder of(List<String> typed) throws BadUsageException {
        var words = Words.of(typed, Set.of("--truth"));
        var truth = Path.of(words.needed("--truth"));
        if (words.rest().size() != 1) {
            throw new BadUsageException("name one directory of pictures");
        }
        var pictures = Path.of(words.rest().get(0));
        if (!Files.isRegularFile(truth) || !Files.isDirectory(pictures)) {
            throw new BadUsageException("the truth or the directory is not there");
        }
        return new EvaluationOrder(truth, pictures);
    }
}
