package org.inkwell.command.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inkwell.redaction.Evidence;

/**
 * What was measured over all pictures of a set.
 *
 * @param leaked personal words that are left
 * @param whole pictures without any of these; those held count among them
 * @param kept useful words
 * @param damaged pictures without anything personal that lost over 5 % of their useful words
 * @param otherLanguages useful words that are not English, kept
 * @param faces of 24 pixels and more, left
 * @param smallFaces smaller ones, left
 * @param codes left
 * @param leakedByKind of personal word
 * @param leakedByCulture names alone
 * @param seconds pictures on which reading again found something
 * @param saved personal words that would have leaked without reading again
 * @param blank labelled words where the original shows nothing, which are not judged
 */
public record Figures(
        Share leaked,
        Share whole,
        Share held,
        Share kept,
        Share damaged,
        Share otherLanguages,
        Share faces,
        Share smallFaces,
        Share codes,
        Map<String, Share> leakedByKind,
        Map<String, Share> leakedByCulture,
        Map<String, Share> keptByLanguage,
        List<ScreenFigures> screens,
        List<RuleFigures> rules,
        Bits bits,
        Share seconds,
        long saved,
        long blank,
        Spread times,
        Map<String, Spread> timesByStage) {

    /** Fewer names of a culture say too little to be compared. */
    private static final int ENOUGH_NAMES = 50;

    private static final String ENGLISH = "en";

    public static Figures of(List<Judged> pictures) {
        var personal = all(pictures, Judged::personal);
        var useful = all(pictures, Judged::useful);
        var faces = all(pictures, Judged::faces);
        var names = keep(personal, word -> word.kind().equals("name") && word.culture() != null);
        var clean = keep(pictures, Judged::isClean);
        return new Figures(
                share(personal, Judged.Personal::leaked),
                share(pictures, picture -> picture.leaked() == 0),
                share(pictures, picture -> picture.held() != null),
                share(useful, Judged.Useful::kept),
                share(clean, Judged::isDamaged),
                share(keep(useful, word -> !word.language().equals(ENGLISH)), Judged.Useful::kept),
                share(keep(faces, Judged.Region::isLarge), Judged.Region::left),
                share(keep(faces, face -> !face.isLarge()), Judged.Region::left),
                share(all(pictures, Judged::codes), Judged.Region::left),
                shares(personal, Judged.Personal::kind, Judged.Personal::leaked),
                shares(names, Judged.Personal::culture, Judged.Personal::leaked),
                shares(useful, Judged.Useful::language, Judged.Useful::kept),
                ScreenFigures.of(pictures),
                RuleFigures.of(pictures),
                Bits.of(all(pictures, Judged::columns)),
                share(pictures, picture -> picture.second().found()),
                pictures.stream().mapToLong(picture -> picture.second().saved()).sum(),
                pictures.stream().mapToLong(Judged::blank).sum(),
                Spread.of(pictures.stream().map(Judged::milliseconds).toList()),
                stages(pictures));
    }

    /** Percentage points between the culture that leaks most and the one that leaks least. */
    public double gapBetweenCultures() {
        var known =
                leakedByCulture.values().stream()
                        .filter(share -> share.whole() >= ENOUGH_NAMES)
                        .mapToDouble(Share::percent)
                        .summaryStatistics();
        return known.getCount() == 0 ? 0 : known.getMax() - known.getMin();
    }

    private static Map<String, Spread> stages(List<Judged> pictures) {
        return pictures.stream()
                .flatMap(
                        picture ->
                                picture.stages().stream()
                                        .collect(
                                                Collectors.groupingBy(
                                                        Evidence.Timing::stage,
                                                        Collectors.summingLong(
                                                                Evidence.Timing::milliseconds)))
                                        .entrySet()
                                        .stream())
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList()),
                                        Spread::of)));
    }

    static <T> Share share(Collection<T> all, Predicate<T> counts) {
        return new Share(all.stream().filter(counts).count(), all.size());
    }

    private static <T> Map<String, Share> shares(
            List<T> all, Function<T, String> group, Predicate<T> counts) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                group,
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), some -> share(some, counts))));
    }

    static <T> List<T> all(List<Judged> pictures, Function<Judged, List<T>> part) {
        return pictures.stream().map(part).flatMap(List::stream).toList();
    }

    private static <T> List<T> keep(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
