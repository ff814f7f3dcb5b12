package org.inkwell.redaction.finding.roll;

/** What one cell of a roll holds. */
public enum Field {
    SURNAME("surname"),
    FORENAME("forename"),
    MIDDLE_NAME("middle name"),
    FULL_NAME("name"),
    USER_NAME("user name"),
    UPN("UPN"),
    ADMISSION_NUMBER("admission number"),
    OTHER_NUMBER("another number of a person"),
    BIRTH("date of birth"),
    EMAIL("e-mail address"),
    PHONE("telephone number"),
    POSTCODE("postcode"),
    ADDRESS("address"),
    /** Whether a pupil or a member of staff. */
    WHO("pupil or staff"),
    /** A cell of a line that does not fit the heading. */
    ANY("anything");

    private final String inWords;

    Field(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
