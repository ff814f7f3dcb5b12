package org.inkwell.redaction.finding.roll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One line of a table: the person it is about, and the contacts it names. */
final class RollLine {

    /** What is written where nothing is known. */
    private static final Set<String> NOTHING =
            Set.of("n/a", "none", "unknown", "not known", "not given", "not applicable", "tbc");

    private RollLine() {}

    static List<Member> members(List<String> cells, List<Heading> headings) {
        var even = cells.stream().skip(headings.size()).allMatch(String::isBlank);
        var people = new LinkedHashMap<String, List<Entry>>();
        var who = Who.PERSON;
        for (var at = 0; at < cells.size(); at++) {
            var cell = cells.get(at).strip();
            if (cell.isEmpty() || NOTHING.contains(cell.toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (!even) {
                people.computeIfAbsent("", unused -> new ArrayList<>())
                        .add(new Entry(Field.ANY, cell));
            }
            if (at >= headings.size() || headings.get(at).column().isEmpty()) {
                continue;
            }
            var column = headings.get(at).column().get();
            if (column.whose().isEmpty()) {
                who = who == Who.PERSON ? who(column, cell) : who;
            }
            if (column.field() != Field.WHO) {
                people.computeIfAbsent(column.whose(), unused -> new ArrayList<>())
                        .add(new Entry(column.field(), cell));
            }
        }
        var self = who;
        return people.entrySet().stream()
                .map(p -> new Member(p.getKey().isEmpty() ? self : Who.CONTACT, p.getValue()))
                .toList();
    }

    private static Who who(Column column, String cell) {
        if (column.field() != Field.WHO) {
            return column.field() == Field.UPN && !cell.contains("@") ? Who.PUPIL : column.who();
        }
        var said = cell.toLowerCase(Locale.ROOT);
        if (said.matches(".*(?:staff|teach|employ|head|assistant|admin).*")) {
            return Who.STAFF;
        }
        return said.matches(".*(?:pupil|student|learner|child).*") ? Who.PUPIL : Who.PERSON;
    }
}
