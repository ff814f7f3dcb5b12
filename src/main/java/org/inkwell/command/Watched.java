package org.inkwell.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inkwell.redaction.Finder;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.reading.Reading;

/** Tells what the first reading of a picture found from what later ones added. */
final class Watched implements Finder {

    private final Finder finder;
    private final Set<Finding> first = new HashSet<>();
    private final Set<Finding> later = new HashSet<>();
    private boolean isLater;

    Watched(Finder finder) {
        this.finder = finder;
    }

    @Override
    public synchronized List<Finding> find(Reading reading) {
        var found = finder.find(reading);
        (isLater ? later : first).addAll(found);
        isLater = true;
        return found;
    }

    /** What only a later reading found. */
    synchronized Set<Finding> again() {
        var again = new HashSet<>(later);
        again.removeAll(first);
        return again;
    }
}
