package org.inkwell.redaction.finding.roll;

/**
 * What a column holds.
 *
 * @param whose empty for the person of the line; otherwise which contact of theirs it tells of
 * @param who what the heading says of the person
 */
public record Column(Field field, String whose, Who who) {}
