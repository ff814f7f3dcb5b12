package org.inkwell.redaction.finding;

import java.util.Optional;
import org.inkwell.redaction.finding.roll.Who;

/**
 * Whom a name may mean.
 *
 * @param who what all of them are
 * @param identity of the one person that it can be; empty where it can be several
 */
record Known(Who who, Optional<String> identity) {}
