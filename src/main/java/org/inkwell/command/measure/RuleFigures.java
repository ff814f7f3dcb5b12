package org.inkwell.command.measure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one rule is good for, and what it costs.
 *
 * @param places that it inked
 * @param idle places under which nothing lies that is labelled as personal
 * @param personal words that it covered first
 * @param leaked personal words that it covered first, and not enough
 * @param lost useful words that it took
 * @param grazed of these, those that only the margin or the half of a box took
 */
public record RuleFigures(
        String rule, long places, long idle, long personal, long leaked, long lost, long grazed) {

    /** Every rule of these pictures, the costliest first. */
    static List<RuleFigures> of(List<Judged> pictures) {
        var places = pictures.stream().flatMap(picture -> picture.places().stream());
        var personal = pictures.stream().flatMap(picture -> picture.personal().stream());
        var rules =
                Stream.of(
                        places.map(Judged.Place::rule),
                        personal.map(Judged.Personal::rule),
                        taken(pictures).map(Judged.Useful::rule));
        return rules.flatMap(names -> names)
                .distinct()
                .map(rule -> of(rule, pictures))
                .sorted(
                        Comparator.comparingLong(RuleFigures::lost)
                                .thenComparingLong(RuleFigures::personal)
                                .reversed())
                .toList();
    }

    private static RuleFigures of(String rule, List<Judged> pictures) {
        var places =
                pictures.stream()
                        .flatMap(picture -> picture.places().stream())
                        .filter(place -> place.rule().equals(rule))
                        .toList();
        var personal =
                pictures.stream()
                        .flatMap(picture -> picture.personal().stream())
                        .filter(word -> word.rule().equals(rule))
                        .toList();
        var lost = taken(pictures).filter(word -> word.rule().equals(rule)).toList();
        return new RuleFigures(
                rule,
                places.size(),
                places.stream().filter(place -> !place.personal()).count(),
                personal.size(),
                personal.stream().filter(Judged.Personal::leaked).count(),
                lost.size(),
                lost.stream().filter(Judged.Useful::grazed).count());
    }

    private static Stream<Judged.Useful> taken(List<Judged> pictures) {
        return pictures.stream()
                .flatMap(picture -> picture.useful().stream())
                .filter(word -> !word.kept());
    }
}
