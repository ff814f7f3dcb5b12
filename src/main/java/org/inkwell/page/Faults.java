package org.inkwell.page;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, in the order of its fields; none of it repeats what was typed. */
public final class Faults {

    private final List<Fault> all = new ArrayList<>();

    /**
     * One of them.
     *
     * @param field that it is about
     * @param sentence what to do
     */
    public record Fault(String field, String sentence) {}

    public static Faults none() {
        return new Faults();
    }

    public static Faults of(String field, String sentence) {
        return new Faults().unless(false, field, sentence);
    }

    /** Notes the fault if what must hold does not. */
    public Faults unless(boolean holds, String field, String sentence) {
        if (!holds) all.add(new Fault(field, sentence));
        return this;
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public boolean has(String field) {
        return all.stream().anyMatch(fault -> fault.field().equals(field));
    }

    /** The first of this field, or nothing. */
    public String of(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse("");
    }

    /** Ids of what describes the field to those who do not see it; null if nothing does. */
    public String describing(String field, String hint) {
        var ids = (hint.isEmpty() ? "" : field + "-hint ") + (has(field) ? field + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    public List<Fault> all() {
        return List.copyOf(all);
    }
}
