package org.inkwell.supplier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.inkwell.policy.Policy;
import org.inkwell.redaction.finding.Allowance;

/** How pages say what may stay, and where a version stands. */
public final class SupplierWords {

    private SupplierWords() {}

    /** As they stand in every list. */
    public static List<Allowance> inOrder(Collection<Allowance> some) {
        return List.copyOf(Allowance.set(some));
    }

    /** At the beginning of a line. */
    public static String capital(Allowance allowance) {
        var words = allowance.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Where it stays, and where it is inked all the same. */
    public static String when(Allowance allowance) {
        return switch (allowance) {
            case SCHOOL_NAME ->
                    "As the school's record has it, in full. Inked where a name stands right"
                            + " beside it, or where a person on the roll is called alike.";
            case SCHOOL_NUMBER ->
                    "The numbers of the school's record, by themselves. Inked within a longer"
                            + " number, in a column of people's numbers, or where the roll has it.";
            case SCHOOL_POSTCODE ->
                    "That of the school's record. Inked on a line with a street or a house.";
            case DEVICE_NUMBER ->
                    "Right after a label such as “Serial number” or “Asset tag”. Inked if it could"
                            + " be a person's number or hold a name.";
            case COMPUTER_NAME ->
                    "Right after a label such as “Computer name”. Inked if a part of it could be"
                            + " somebody's name.";
            case INNER_ADDRESS ->
                    "IPv4 addresses that exist only inside networks, and hardware addresses.";
        };
    }

    /** What became of a version. */
    public static String state(Policy policy, Optional<Policy> inForce) {
        return switch (policy.state()) {
            case DRAFT -> "Draft";
            case WITHDRAWN -> "Withdrawn";
            case APPROVED -> isInForce(policy, inForce) ? "In force" : "Replaced";
        };
    }

    /** The class of its sign. */
    public static String colour(Policy policy, Optional<Policy> inForce) {
        return switch (policy.state()) {
            case DRAFT -> "sign--amber";
            case WITHDRAWN -> "sign--rose";
            case APPROVED -> isInForce(policy, inForce) ? "sign--green" : "sign--blue";
        };
    }

    private static boolean isInForce(Policy policy, Optional<Policy> inForce) {
        return inForce.filter(one -> one.version() == policy.version()).isPresent();
    }
}
