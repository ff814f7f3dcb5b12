package org.inkwell.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkwell.redaction.finding.Allowance;
import org.inkwell.review.ReleasedFile;

/** What stays in files and may not for a supplier: they were inked for another, or before. */
final class Surplus {

    private Surplus() {}

    /** The sentence that says which file it is in, and what to do; empty if there is none. */
    static Optional<String> of(List<ReleasedFile> files, Set<Allowance> mayStay, String supplier) {
        return files.stream()
                .filter(file -> !mayStay.containsAll(file.stays()))
                .findFirst()
                .map(
                        file ->
                                file.neutralName()
                                        + " was inked under another policy: "
                                        + words(file.stays(), mayStay)
                                        + " can be read in it, and "
                                        + supplier
                                        + " may not be given that. Leave it out, ask the school to"
                                        + " send it again so that it is inked anew, or ask the"
                                        + " data-protection manager for a policy that allows it.");
    }

    private static String words(Collection<Allowance> stays, Set<Allowance> mayStay) {
        return Allowance.set(stays).stream()
                .filter(one -> !mayStay.contains(one))
                .map(Allowance::words)
                .collect(Collectors.joining(", "));
    }
}
