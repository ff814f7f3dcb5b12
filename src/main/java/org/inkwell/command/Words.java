package org.inkwell.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line taken apart: options with a value each, and what is left. */
record Words(Map<String, String> options, List<String> rest) {

    private static final String SET = "";

    static Words of(List<String> typed, Set<String> known) throws BadUsageException {
        return of(typed, known, Set.of());
    }

    /**
     * @param flags options that stand alone
     */
    static Words of(List<String> typed, Set<String> known, Set<String> flags)
            throws BadUsageException {
        var options = new HashMap<String, String>();
        var rest = new ArrayList<String>();
        for (var words = typed.iterator(); words.hasNext(); ) {
            var word = words.next();
            if (word.equals("--")) {
                words.forEachRemaining(rest::add);
            } else if (!word.startsWith("--")) {
                rest.add(word);
            } else if (flags.contains(word)) {
                options.put(word, SET);
            } else if (!known.contains(word)) {
                throw new BadUsageException("there is no option " + word);
            } else if (!words.hasNext()) {
                throw new BadUsageException(word + " needs a value");
            } else if (options.put(word, words.next()) != null) {
                throw new BadUsageException(word + " stands twice");
            }
        }
        return new Words(Map.copyOf(options), List.copyOf(rest));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    String needed(String name) throws BadUsageException {
        return option(name).orElseThrow(() -> new BadUsageException(name + " is missing"));
    }
}
