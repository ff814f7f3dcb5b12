package org.inkwell.journey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Words among bytes. */
final class Bytes {

    private Bytes() {}

    static boolean containAny(byte[] all, List<byte[]> words) {
        var byFirst = words.stream().collect(Collectors.groupingBy(word -> word[0]));
        for (var at = 0; at < all.length; at++) {
            for (var word : byFirst.getOrDefault(all[at], List.of())) {
                if (at + word.length <= all.length
                        && Arrays.equals(all, at, at + word.length, word, 0, word.length)) {
                    return true;
                }
            }
        }
        return false;
    }
}
