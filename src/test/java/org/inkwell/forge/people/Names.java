package org.inkwell.forge.people;

import java.util.List;
import java.util.Locale;
import net.datafaker.Faker;
import org.inkwell.forge.Dice;
import org.inkwell.forge.Lines;

/** The names of a culture: the forge's own list and, where it knows the language, Datafaker's. */
final class Names {
    private static final double FROM_ELSEWHERE = 0.35;
    private static final double DOUBLE_BARRELLED = 0.04;

    private final List<String> forenames;
    private final List<String> surnames;
    private final Culture culture;

    private Names(Culture culture, List<String> forenames, List<String> surnames) {
        this.culture = culture;
        this.forenames = forenames;
        this.surnames = surnames;
    }

    static Names of(Culture culture) {
        var lines = Lines.of("people/" + culture.written() + ".txt");
        return new Names(
                culture, list(lines.get(0), "forenames:"), list(lines.get(1), "surnames:"));
    }

    private static List<String> list(String line, String heading) {
        return List.of(line.replace(heading, "").strip().split(", *", -1));
    }

    String forename(Dice dice) {
        if (!culture.language().isEmpty() && dice.chance(FROM_ELSEWHERE)) {
            return faker(dice).name().firstName();
        }
        return dice.pick(forenames);
    }

    String surname(Dice dice) {
        if (!culture.language().isEmpty() && dice.chance(FROM_ELSEWHERE)) {
            return faker(dice).name().lastName();
        }
        var surname = dice.pick(surnames);
        return dice.chance(DOUBLE_BARRELLED) && !surname.contains(" ") && !surname.contains("-")
                ? surname + "-" + dice.pick(surnames).replaceFirst(".* ", "")
                : surname;
    }

    private Faker faker(Dice dice) {
        return new Faker(Locale.forLanguageTag(culture.language()), dice.random());
    }
}
