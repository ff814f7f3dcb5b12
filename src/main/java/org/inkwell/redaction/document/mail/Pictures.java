package org.inkwell.redaction.document.mail;

import java.util.Optional;

/** Pictures that a page shows. */
@FunctionalInterface
interface Pictures {

    /** Where the inked one stands instead; none if the page must do without. */
    Optional<String> at(String address);
}
