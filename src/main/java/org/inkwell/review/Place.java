package org.inkwell.review;

import java.util.UUID;
import org.inkwell.redaction.Box;

/**
 * A place of a picture that says why it is inked.
 *
 * @param number counted from 1 in reading order
 * @param kind what stood there: "Name"
 * @param why a sentence without its capital and full stop
 */
public record Place(int number, UUID id, Box box, String kind, String why) {}
