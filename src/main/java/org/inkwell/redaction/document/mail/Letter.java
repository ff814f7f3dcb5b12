package org.inkwell.redaction.document.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a mail says, however it was kept; all else of it is not read.
 *
 * @param text what a reader without pages shows
 * @param page the same as HTML
 * @param unread parts that nobody can look at
 */
record Letter(
        Optional<Instant> sent,
        String subject,
        List<Correspondent> from,
        List<Correspondent> to,
        List<Correspondent> copied,
        Optional<String> text,
        Optional<String> page,
        List<Enclosure> enclosures,
        int unread) {

    Letter {
        from = List.copyOf(from);
        to = List.copyOf(to);
        copied = List.copyOf(copied);
        enclosures = List.copyOf(enclosures);
    }

    List<Correspondent> everybody() {
        return Stream.of(from, to, copied).flatMap(List::stream).toList();
    }
}
