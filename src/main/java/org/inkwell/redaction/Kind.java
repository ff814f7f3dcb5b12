package org.inkwell.redaction;

/** What an inked place held. */
public enum Kind {
    NAME,
    PUPIL_NUMBER,
    LEARNER_NUMBER,
    HEALTH_NUMBER,
    NATIONAL_INSURANCE,
    CANDIDATE_NUMBER,
    EMAIL,
    PHONE,
    POSTCODE,
    ADDRESS,
    BIRTH_DATE,
    /** Any other number that may belong to one person. */
    NUMBER,
    /** A password, key or token. */
    SECRET,
    /** A need, faith, origin, illness or other matter that the law protects more. */
    SENSITIVE,
    /** A face, or a region that looks like a photograph. */
    PHOTOGRAPH,
    /** A QR code or barcode. */
    CODE,
    /** Something that no reader could read. */
    UNREAD,
    /** Inked by a person's hand. */
    DRAWN
}
