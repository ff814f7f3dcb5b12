package org.inkwell.redaction.finding;

import java.util.HashSet;
import java.util.Set;
import org.inkwell.redaction.finding.lexicon.Folding;
import org.inkwell.redaction.finding.roll.Entry;
import org.inkwell.redaction.finding.roll.Member;

/** The numbers and birthdays of a roll, each the same however it is written or misread. */
final class RollNumbers {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_ABROAD = 11;

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> births = new HashSet<>();

    void add(Member member) {
        member.entries().forEach(this::add);
    }

    private void add(Entry entry) {
        switch (entry.field()) {
            case UPN, ADMISSION_NUMBER, OTHER_NUMBER, PHONE, POSTCODE -> addNumber(entry.text());
            case BIRTH -> RollDate.parse(entry.text()).ifPresent(births::add);
            case ANY -> {
                RollDate.parse(entry.text()).ifPresent(births::add);
                if (entry.text().chars().anyMatch(Character::isDigit)) {
                    addNumber(entry.text());
                }
            }
            default -> {}
        }
    }

    /** Several telephone numbers may share a cell. */
    private void addNumber(String cell) {
        for (var number : cell.split("[;,/]|\\bor\\b", -1)) {
            var same = same(number);
            if (same.length() >= SHORTEST) {
                numbers.add(same);
            }
        }
    }

    boolean holds(String written) {
        return numbers.contains(same(written));
    }

    boolean holdsBirth(String written) {
        return RollDate.parse(written).filter(births::contains).isPresent();
    }

    boolean isEmpty() {
        return numbers.isEmpty() && births.isEmpty();
    }

    /** Without blanks, leading noughts and the country's code; letters taken for digits. */
    private static String same(String written) {
        var plain = Folding.skeleton(written.replace("(0)", "")).replaceFirst("^o+", "");
        return plain.length() >= SHORTEST_ABROAD && plain.startsWith("44")
                ? plain.substring(2).replaceFirst("^o+", "")
                : plain;
    }
}
