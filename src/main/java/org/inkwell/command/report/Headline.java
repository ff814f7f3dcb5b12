package org.inkwell.command.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inkwell.command.measure.Figures;
import org.inkwell.command.measure.Share;

/**
 * One of the measures that a build is judged by.
 *
 * @param bar what it is to reach
 */
record Headline(String name, String figure, String interval, String bar, boolean met) {

    static List<Headline> of(Figures figures, Occasion occasion) {
        var roll = occasion.hasRoll();
        return Stream.of(
                        most("personal words leaked", figures.leaked(), roll ? 0.05 : 0.5),
                        least("pictures without a leak", figures.whole(), roll ? 99 : 90),
                        most("pictures held", figures.held(), 2),
                        least("useful words kept", figures.kept(), 92),
                        least("words of other languages kept", figures.otherLanguages(), 92),
                        most("clean pictures damaged", figures.damaged(), 5),
                        most("faces of 24 pixels and more left", figures.faces(), 1),
                        told("smaller faces left", figures.smallFaces()),
                        most("codes left", figures.codes(), 0),
                        points(
                                "names leaked, worst culture over best",
                                figures.gapBetweenCultures()),
                        bits(figures),
                        time("median time", figures.times().median(), 3000),
                        time("95th percentile of time", figures.times().p95(), 6000),
                        memory(occasion))
                .toList();
    }

    List<String> cells() {
        return List.of(name, figure, interval, bar, bar.isEmpty() ? "" : met ? "met" : "missed");
    }

    static Headline most(String name, Share share, double bar) {
        return of(name, share, "at most " + number(bar) + " %", share.percent() <= bar);
    }

    private static Headline least(String name, Share share, double bar) {
        return of(
                name,
                share,
                "at least " + number(bar) + " %",
                share.whole() == 0 || share.percent() >= bar);
    }

    static Headline told(String name, Share share) {
        return new Headline(name, figure(share), interval(share), "", true);
    }

    private static Headline of(String name, Share share, String bar, boolean met) {
        return new Headline(name, figure(share), interval(share), bar, met);
    }

    private static Headline points(String name, double points) {
        return new Headline(name, number(points) + " points", "", "at most 0.5", points <= 0.5);
    }

    private static Headline bits(Figures figures) {
        var bits = figures.bits();
        var figure = "%.2f bits".formatted(bits.told());
        var most = "of %.2f, %d names".formatted(bits.most(), bits.names());
        return new Headline("told by the widths of ink", figure, most, "0", bits.told() == 0);
    }

    private static Headline time(String name, long took, long bar) {
        return new Headline(name, took + " ms", "", "at most " + bar + " ms", took <= bar);
    }

    private static Headline memory(Occasion occasion) {
        var peak = occasion.peakMegabytes();
        return new Headline("memory at most", peak + " MB", "", "at most 1536 MB", peak <= 1536);
    }

    static String figure(Share share) {
        return share.whole() == 0
                ? "none to judge"
                : "%d of %d (%s %%)"
                        .formatted(share.part(), share.whole(), number(share.percent()));
    }

    static String interval(Share share) {
        return share.whole() == 0
                ? ""
                : "%s to %s %%".formatted(number(share.low()), number(share.high()));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
