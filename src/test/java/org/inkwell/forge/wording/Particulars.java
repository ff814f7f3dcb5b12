package org.inkwell.forge.wording;

import org.inkwell.forge.people.Person;

/** What is a person's, apart from the name. */
final class Particulars {

    private Particulars() {}

    static Line of(Person person, String facet) {
        var numbers = person.numbers();
        var contact = person.contact();
        var special = person.special();
        return switch (facet) {
            case "upn" -> Facets.one("number", numbers.upn());
            case "uln" -> Facets.one("number", numbers.uln());
            case "uci" -> Facets.one("number", numbers.uci());
            case "nhs" ->
                    Facets.one("number", numbers.nhs().replaceFirst("(...)(...)(.*)", "$1 $2 $3"));
            case "ni" -> Facets.one("number", numbers.insurance());
            case "trn" -> Facets.one("number", numbers.teacher());
            case "adm" -> Facets.one("number", numbers.admission());
            case "cand" -> Facets.one("number", numbers.candidate());
            case "phone" -> Facets.one("phone", contact.phone());
            case "mobile" -> Facets.one("phone", contact.mobile());
            case "mobile44" -> Facets.one("phone", "+44 " + contact.mobile().substring(1));
            case "house" -> Facets.one("address", contact.house());
            case "town" -> Facets.one("address", contact.town());
            case "postcode" -> Facets.one("address", contact.postcode());
            case "address" ->
                    Facets.one(
                            "address",
                            contact.house() + ", " + contact.town() + ", " + contact.postcode());
            case "dob" -> Facets.day(person.born(), "dd/MM/yyyy");
            case "dobshort" -> Facets.day(person.born(), "d/M/yy");
            case "dobiso" -> Facets.day(person.born(), "yyyy-MM-dd");
            case "doblong" -> Facets.day(person.born(), "d MMM yyyy");
            case "sen" -> Facets.one("special", special.sen());
            case "need" -> Facets.one("special", special.need());
            case "fsm" -> Facets.one("special", special.meal());
            case "eth" -> Facets.one("special", special.ethnicity());
            case "rel" -> Facets.one("special", special.religion());
            case "med" -> Facets.one("special", special.medical());
            case "diet" -> Facets.one("special", special.diet());
            case "care" -> Facets.one("special", special.care());
            case "conduct" -> Facets.one("special", special.conduct());
            default -> throw new IllegalArgumentException("nobody has a " + facet);
        };
    }
}
