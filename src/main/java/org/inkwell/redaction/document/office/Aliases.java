package org.inkwell.redaction.document.office;

import java.util.HashMap;
import java.util.Map;

/** Numbers in the place of names that only have to be the same wherever they stand in one file. */
final class Aliases {

    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

    /** The same for the same name; another for another of one sort. */
    int of(String sort, String name) {
        var known = numbers.computeIfAbsent(sort, first -> new HashMap<>());
        return known.computeIfAbsent(name, unused -> known.size() + 1);
    }
}
