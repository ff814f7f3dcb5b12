package org.inkwell.review;

import java.util.List;
import java.util.Optional;

/** In which order a reviewer goes through the files of a ticket. */
final class Following {

    private Following() {}

    /** The next one after this that waits for a person, from the first again at the end. */
    static Optional<Attachment> after(Attachment shown, List<Attachment> all) {
        var others =
                all.stream()
                        .filter(other -> !other.id().equals(shown.id()))
                        .filter(Attachment::undecided)
                        .toList();
        return others.stream()
                .filter(other -> other.ordinal() > shown.ordinal())
                .findFirst()
                .or(() -> others.stream().findFirst());
    }
}
