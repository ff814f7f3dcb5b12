package org.inkwell.forge.people;

import org.inkwell.forge.Dice;

/** What the law protects most, in the words that schools write into such columns. */
public record Special(
        String sen,
        String need,
        String meal,
        String ethnicity,
        String religion,
        String medical,
        String diet,
        String care,
        String conduct) {

    static Special made(Dice dice) {
        return new Special(
                dice.pick("K", "E", "N", "SEN Support", "EHCP"),
                dice.pick("SpLD", "MLD", "ASD", "SEMH", "SLCN", "Dyslexia", "Autism", "ADHD"),
                dice.pick("Yes", "FSM", "Ever 6", "T", "Eligible", "Free"),
                dice.pick(
                        "White British",
                        "Black African",
                        "Black Caribbean",
                        "Pakistani",
                        "Gypsy/Roma",
                        "Mixed White and Asian",
                        "WBRI",
                        "BAFR",
                        "Any other Asian background"),
                dice.pick("Muslim", "Christian", "Sikh", "Hindu", "Jewish", "Buddhist", "Catholic"),
                dice.pick(
                        "Asthma",
                        "Epilepsy",
                        "Type 1 diabetes",
                        "Nut allergy (EpiPen)",
                        "Eczema",
                        "Hearing aid",
                        "Anxiety"),
                dice.pick("Halal", "Kosher", "Vegetarian", "No nuts", "Gluten free", "Vegan"),
                dice.pick(
                        "Looked after",
                        "Child protection plan",
                        "CIN",
                        "Young carer",
                        "Previously LAC"),
                dice.pick(
                        "Suspended 2 days",
                        "Fighting",
                        "Detention",
                        "Racist language",
                        "Managed move",
                        "Truancy"));
    }
}
