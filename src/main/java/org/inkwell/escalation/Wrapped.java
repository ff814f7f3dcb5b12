package org.inkwell.escalation;

import java.util.List;
import java.util.Optional;

/**
 * What goes along with a mail's text, to the byte.
 *
 * @param enclosed in the mail, in its order
 * @param archive to be fetched by a link, if it goes so
 * @param archived what lies in the archive
 * @param vouched the package's certificate first, then that of each file
 */
public record Wrapped(
        Way way,
        List<Item> enclosed,
        Optional<Item> archive,
        List<Item> archived,
        List<Vouched> vouched) {

    /** Base64 in lines of 76, and the end of each line. */
    private static final double AS_IT_TRAVELS = 4 / 3.0 * 78 / 76;

    private static final int HEADERS = 1_000;

    public Wrapped {
        enclosed = List.copyOf(enclosed);
        archived = List.copyOf(archived);
        vouched = List.copyOf(vouched);
    }

    /** Bytes of the mail as it travels, rounded up. */
    long weight(String text) {
        var files = enclosed.stream().mapToLong(item -> item.digest().bytes()).sum();
        var headers = (enclosed.size() + 2L) * HEADERS;
        return (long) Math.ceil((files + 4L * text.length()) * AS_IT_TRAVELS) + headers;
    }
}
