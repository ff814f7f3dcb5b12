package org.inkwell.command;

import org.inkwell.command.measure.Figures;
import org.inkwell.command.measure.Judged;
import org.inkwell.command.measure.Share;
import org.inkwell.command.report.Occasion;
import org.inkwell.command.text.TextFigures;

/** A measurement on the console. */
final class Summary {

    private Summary() {}

    static String line(Judged picture) {
        return "%s: %s%d of %d personal left, %d of %d useful kept, %d ms"
                .formatted(
                        picture.file(),
                        picture.held() == null ? "" : "held, ",
                        picture.leaked(),
                        picture.personal().size(),
                        picture.kept(),
                        picture.useful().size(),
                        picture.milliseconds());
    }

    static String of(Figures figures, Occasion occasion) {
        var lines = new StringBuilder();
        put(lines, "pictures", "" + figures.whole().whole());
        put(lines, "without a leak", share(figures.whole()));
        put(lines, "held", share(figures.held()));
        put(lines, "personal words left", share(figures.leaked()));
        put(lines, "useful words kept", share(figures.kept()));
        put(lines, "other languages kept", share(figures.otherLanguages()));
        put(lines, "clean ones damaged", share(figures.damaged()));
        put(lines, "faces left", share(figures.faces()));
        put(lines, "codes left", share(figures.codes()));
        put(
                lines,
                "worst over best culture",
                "%.2f points".formatted(figures.gapBetweenCultures()));
        put(lines, "told by widths", "%.2f bits".formatted(figures.bits().told()));
        put(
                lines,
                "second reading",
                share(figures.seconds()) + ", saved " + figures.saved() + " words");
        var times = figures.times();
        put(lines, "milliseconds, median", "" + times.median());
        put(lines, "milliseconds, p95", "" + times.p95());
        put(lines, "milliseconds, longest", "" + times.longest());
        put(
                lines,
                "milliseconds, all",
                times.all() + ", by the clock " + occasion.wallMilliseconds());
        put(lines, "megabytes at most", "" + occasion.peakMegabytes());
        return lines.toString();
    }

    static String of(TextFigures figures) {
        var lines = new StringBuilder();
        put(lines, "texts without a leak", share(figures.whole()));
        put(lines, "tokens of names left", share(figures.names()));
        put(lines, "other personal left", share(figures.personal()));
        put(lines, "tokens of nobody lost", share(figures.lost()));
        figures.leftByTag().forEach((tag, share) -> put(lines, "  left, " + tag, share(share)));
        figures.lostByRule().forEach((rule, share) -> put(lines, "  lost, " + rule, share(share)));
        put(lines, "tokens a second", "" + figures.tokensPerSecond());
        return lines.toString();
    }

    private static void put(StringBuilder lines, String name, String figure) {
        lines.append("%-24s%s%n".formatted(name, figure));
    }

    private static String share(Share share) {
        return "%d of %d (%.2f %%)".formatted(share.part(), share.whole(), share.percent());
    }
}
