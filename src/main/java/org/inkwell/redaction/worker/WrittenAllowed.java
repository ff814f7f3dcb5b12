package org.inkwell.redaction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkwell.redaction.finding.Allowance;
import org.inkwell.redaction.finding.Allowed;
import org.inkwell.redaction.finding.SchoolRecord;

/** What may stay as bytes: rules, then the school's record, of which nothing may be empty text. */
final class WrittenAllowed {

    private static final int PARTS = 4;

    private WrittenAllowed() {}

    static void write(Allowed allowed, DataOutputStream to) throws IOException {
        Frames.write(allowed.sorts().stream().map(Allowance::rule).toList(), to);
        Frames.write(allowed.record().map(WrittenAllowed::parts).orElse(List.of()), to);
    }

    static Allowed read(DataInputStream from) throws IOException {
        Set<Allowance> sorts =
                Frames.texts(from).stream()
                        .flatMap(rule -> Allowance.ofRule(rule).stream())
                        .collect(Collectors.toSet());
        var parts = Frames.texts(from);
        return parts.size() < PARTS
                ? Allowed.nothing()
                : new Allowed(
                        sorts,
                        new SchoolRecord(
                                parts.get(0),
                                said(parts.get(1)),
                                said(parts.get(2)),
                                said(parts.get(3))));
    }

    private static List<String> parts(SchoolRecord school) {
        return List.of(
                school.name(),
                school.dfe().orElse(""),
                school.urn().orElse(""),
                school.postcode().orElse(""));
    }

    private static Optional<String> said(String part) {
        return Optional.of(part).filter(text -> !text.isEmpty());
    }
}
