package org.inkwell.forge;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a forging was called with.
 *
 * @param only the one kind that is wanted; empty for all
 */
record Order(long seed, int screens, Path out, String only) {
    private static final long FIRST_REPORTED = 1000;

    /** Reads "--seed N --screens M --out DIR [--split train|report] [--kind KIND]". */
    static Order of(String... words) {
        var given = new TreeMap<String, String>();
        for (var at = 0; at < words.length; at += 2) {
            if (!words[at].startsWith("--") || at + 1 == words.length) {
                throw new IllegalArgumentException("not understood: " + words[at]);
            }
            given.put(words[at].substring(2), words[at + 1]);
        }
        var order =
                new Order(
                        Long.parseLong(demanded(given, "seed")),
                        Integer.parseInt(demanded(given, "screens")),
                        Path.of(demanded(given, "out")),
                        given.getOrDefault("kind", ""));
        if (!given.getOrDefault("split", order.split()).equals(order.split())) {
            throw new IllegalArgumentException(
                    "seed " + order.seed + " is for " + order.split() + " alone");
        }
        return order;
    }

    /** A seed used for tuning is never the seed reported. */
    String split() {
        return seed < FIRST_REPORTED ? "train" : "report";
    }

    private static String demanded(Map<String, String> given, String name) {
        var value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is missing");
        }
        return value;
    }
}
