package org.inkwell.redaction.finding;

import java.util.Optional;

/**
 * A school as the desk's own record has it, for telling the school from its people.
 *
 * @param name in full
 * @param dfe three digits, a stroke, four digits
 * @param urn six digits
 * @param postcode with or without its blank
 */
public record SchoolRecord(
        String name, Optional<String> dfe, Optional<String> urn, Optional<String> postcode) {}
