package org.inkwell.person;

/** What a person may do at the desk; one person may hold several. */
public enum Role {
    /** Works at a school and reports what does not work there. */
    STAFF,
    /** Works at the provider and resolves tickets of its schools. */
    TECHNICIAN,
    /** A third party's technician who logs on behalf of schools. */
    REPRESENTATIVE,
    /** A school's own lead for data: keeps the school's roll, and sees no tickets. */
    DATA_LEAD,
    /** Sees what was released to the supplier, and nothing else. */
    SUPPLIER,
    /** The provider's data-protection manager: reads the access log, keeps agreements. */
    PROTECTION_LEAD,
    /** Settings and people; no tickets. */
    ADMINISTRATOR
}
