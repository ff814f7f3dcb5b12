package org.inkwell.redaction.finding.roll;

import java.util.Optional;

/**
 * A column's heading and what is taken from beneath it.
 *
 * @param written as the file has it
 * @param column empty where the column is left unused
 */
public record Heading(String written, Optional<Column> column) {}
