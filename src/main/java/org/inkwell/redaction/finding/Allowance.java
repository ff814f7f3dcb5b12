package org.inkwell.redaction.finding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sort of thing that may stay if whoever is to get it is allowed it: those alone that can be told
 * for certain from what is a person's. Names, numbers of pupils, ways to reach somebody, secrets
 * and what the law protects more are not among them and never will be.
 */
public enum Allowance {
    /** As the school's record has it, whole. */
    SCHOOL_NAME("school-name", "the school's name"),
    /** DfE number and URN of the school's record. */
    SCHOOL_NUMBER("school-number", "the school's DfE number and URN"),
    /** Of the school's record, where no street stands beside it. */
    SCHOOL_POSTCODE("school-postcode", "the school's postcode"),
    /** Serial numbers and asset tags beside a label that says so. */
    DEVICE_NUMBER("device-number", "serial numbers and asset tags of devices"),
    /** Beside a label that says so; none that may hold somebody's name. */
    COMPUTER_NAME("computer-name", "names of computers"),
    /** IPv4 addresses of private networks, and hardware addresses. */
    INNER_ADDRESS("inner-address", "network addresses within the school");

    private final String rule;
    private final String words;

    Allowance(String rule, String words) {
        this.rule = rule;
        this.words = words;
    }

    /** The name of the rule by which it goes where it is not allowed, and stays where it is. */
    public String rule() {
        return rule;
    }

    /** As it stands within a sentence. */
    public String words() {
        return words;
    }

    /** Empty for any other rule. */
    public static Optional<Allowance> ofRule(String rule) {
        return Stream.of(values()).filter(allowance -> allowance.rule.equals(rule)).findFirst();
    }

    /** In their order. */
    public static Set<Allowance> set(Collection<Allowance> some) {
        var set = EnumSet.noneOf(Allowance.class);
        set.addAll(some);
        return set;
    }
}
