package org.inkwell.redaction.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inkwell.redaction.finding.lexicon.Folding;

/** What a column of a roll holds, told by its heading. */
enum RollColumn {
    NAME(
            "forename forenames firstname givenname givennames surname lastname familyname preferred"
                    + " preferredname preferredforename preferredsurname knownas chosenname legalname"
                    + " legalforename legalsurname middlename middlenames name fullname pupil pupilname"
                    + " student studentname username parent parentname contact contactname guardian carer"),
    NUMBER(
            "upn uln admission admissionnumber admissionno admno adno rollnumber candidatenumber uci"
                    + " nhs nhsnumber phone telephone tel mobile phonenumber postcode zip nino trn"),
    BIRTH("dob dateofbirth birthdate birthday born"),
    EMAIL("email emailaddress mail"),
    ADDRESS("address address1 address2 addressline1 addressline2 street town");

    /** Between spaces. */
    private final String headings;

    RollColumn(String headings) {
        this.headings = " " + headings + " ";
    }

    /** Places of the columns that are known. */
    static Map<Integer, RollColumn> of(List<String> header) {
        var columns = new TreeMap<Integer, RollColumn>();
        for (var place = 0; place < header.size(); place++) {
            var at = place;
            called(header.get(place)).ifPresent(column -> columns.put(at, column));
        }
        return columns;
    }

    private static Optional<RollColumn> called(String heading) {
        var folded = Folding.fold(heading);
        for (var column : values()) {
            if (column.headings.contains(" " + folded + " ")) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
