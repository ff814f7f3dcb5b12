package org.inkwell.forge.people;

import org.inkwell.forge.Dice;
import org.inkwell.forge.Lines;

/**
 * Where somebody is reached.
 *
 * @param phone of the range 01632 960xxx, which is given to nobody
 * @param mobile of the range 07700 900xxx, which is given to nobody
 * @param house number and street
 * @param town the post town
 * @param postcode of the form that real ones have
 * @param email under .example
 */
public record Contact(
        String phone, String mobile, String house, String town, String postcode, String email) {

    static Contact made(Dice dice, String email) {
        var streets = Lines.of("people/streets.list");
        var number = dice.chance(0.1) ? "Flat " + dice.between(1, 30) + ", " : "";
        return new Contact(
                "01632 960" + "%03d".formatted(dice.below(1000)),
                "07700 900" + "%03d".formatted(dice.below(1000)),
                number + dice.between(1, 180) + " " + dice.pick(streets),
                dice.pick(Lines.of("people/towns.list")),
                dice.pick("ZE", "QX", "JX", "WQ")
                        + dice.between(1, 28)
                        + " "
                        + dice.between(1, 9)
                        + dice.pick("AB", "DE", "GH", "JL", "NP", "QR", "TW", "XY"),
                email);
    }
}
