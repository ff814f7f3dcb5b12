package org.inkwell.command.measure;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was measured on one kind of screen.
 *
 * @param regions faces of 24 pixels and more and codes, left
 */
public record ScreenFigures(
        String screen,
        Share leaked,
        Share whole,
        Share held,
        Share kept,
        Share regions,
        Spread times) {

    static List<ScreenFigures> of(List<Judged> pictures) {
        return pictures.stream()
                .collect(Collectors.groupingBy(Judged::screen, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(screen -> of(screen.getKey(), screen.getValue()))
                .toList();
    }

    private static ScreenFigures of(String screen, List<Judged> pictures) {
        return new ScreenFigures(
                screen,
                Figures.share(Figures.all(pictures, Judged::personal), Judged.Personal::leaked),
                Figures.share(pictures, picture -> picture.leaked() == 0),
                Figures.share(pictures, picture -> picture.held() != null),
                Figures.share(Figures.all(pictures, Judged::useful), Judged.Useful::kept),
                Figures.share(
                        pictures.stream().flatMap(Judged::regions).toList(), Judged.Region::left),
                Spread.of(pictures.stream().map(Judged::milliseconds).toList()));
    }
}
