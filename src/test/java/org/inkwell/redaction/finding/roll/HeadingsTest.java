package org.inkwell.redaction.finding.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadingsTest {

    @ParameterizedTest
    @CsvSource({
        "Legal Forename, FORENAME",
        "LEGAL_SURNAME, SURNAME",
        "FirstName, FORENAME",
        "last-name, SURNAME",
        "Preferred Forename, FORENAME",
        "Chosen name, FULL_NAME",
        "Known as, FULL_NAME",
        "Preferred, FULL_NAME",
        "Middle name(s), MIDDLE_NAME",
        "Name, FULL_NAME",
        "Pupil, FULL_NAME",
        "Student name, FULL_NAME",
        "Parent 1, FULL_NAME",
        "Form tutor, FULL_NAME",
        "Adm No, ADMISSION_NUMBER",
        "Adm. No, ADMISSION_NUMBER",
        "Admission number, ADMISSION_NUMBER",
        "admission, ADMISSION_NUMBER",
        "UPN, UPN",
        "Unique Pupil Number, UPN",
        "ULN, OTHER_NUMBER",
        "Candidate No, OTHER_NUMBER",
        "Student ID, OTHER_NUMBER",
        "NI number, OTHER_NUMBER",
        "DoB, BIRTH",
        "D.O.B., BIRTH",
        "Date of Birth, BIRTH",
        "BirthDate, BIRTH",
        "E-mail, EMAIL",
        "Parent 1 e-mail, EMAIL",
        "Work Email Address, EMAIL",
        "Primary contact tel, PHONE",
        "Mobile no, PHONE",
        "Telephone (home), PHONE",
        "Home Phone, PHONE",
        "Postcode, POSTCODE",
        "Post code, POSTCODE",
        "Home address, ADDRESS",
        "Address Line 1, ADDRESS",
        "Address2, ADDRESS",
        "House number, ADDRESS",
        "Street, ADDRESS",
        "Town/City, ADDRESS",
        "Username, USER_NAME",
        "Network login, USER_NAME",
        "Person type, WHO",
        "Role, WHO",
        "Mother's surname, SURNAME"
    })
    void whatSchoolsWriteIsUnderstood(String heading, Field field) {
        assertThat(Headings.of(heading).column().map(Column::field)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "House",
                "Reg group",
                "Year",
                "Year group",
                "Gender",
                "Date of admission",
                "Admission date",
                "Country of birth",
                "Relationship to pupil",
                "Contact type",
                "School name",
                "Attendance %",
                "Course",
                "Pupil premium",
                "Enrolment status",
                "Oakfield School pupils, 12 September 2026"
            })
    void whatIsNobodysIsLeftUnused(String heading) {
        assertThat(Headings.of(heading).column()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Surname, ''",
        "Parent 1 e-mail, parent 1",
        "Parent 2 forename, parent 2",
        "Primary contact tel, primary contact",
        "Contact number, ''"
    })
    void contactsAreToldApart(String heading, String whose) {
        assertThat(Headings.of(heading).column().orElseThrow().whose()).isEqualTo(whose);
    }
}
