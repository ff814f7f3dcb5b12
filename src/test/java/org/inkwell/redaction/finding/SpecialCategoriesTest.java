package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpecialCategoriesTest {

    private final Recogniser recogniser = new SpecialCategories();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "White British → █ █",
                "Has a nut allergy and an EpiPen → Has a █ █ and an █",
                "Muslim → █",
                "EHCP → █",
                "On a Child Protection Plan since May → On a █ █ █ since May",
                "Social, Emotional and Mental Health → █ █ █ █ █",
                "Indian → █",
                "Excluded → █",
                "Jehovah's Witness → █ █",
                "halal → █",
                "Extra time 25% → █ █ █%",
                "Reader, scribe → █ █",
                "Yes - severe nut allergy → █ █ █ █ █",
                "Neglect, online safety → █ █ █",
                "Moderate learning difficulties → █ █ █",
                "Black - Ghanaian → █ █ █",
                "sans porc → █ █",
                "ohne Schweinefleisch → █ █",
                "Alergia a los frutos secos → █ █ █ █ █",
                "senza glutine → █ █",
                "bez laktozy → █ █",
                "sem glúten → █ █",
                "alergedd cnau → █ █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "White space",
                "Black and white printing",
                "Indian Standard Time",
                "Excluded from backup",
                "St Mary's Catholic Primary School",
                "Exclusions",
                "Chinese (Simplified)",
                "SEN register",
                "Reader, printer",
                "Reader, reader",
                "Reader uniform",
                "Medical and SEN",
                "Exclusion 06/03/2024",
                "Late",
                "Extra time",
                "Neglected files",
                "FSM eligibility import failed",
                "Special characters are not allowed"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
