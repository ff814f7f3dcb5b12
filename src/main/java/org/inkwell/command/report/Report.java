package org.inkwell.command.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inkwell.command.measure.Figures;
import org.inkwell.command.measure.Share;
import org.inkwell.command.measure.Spread;

/** The page of a measurement. */
public final class Report {

    static final List<String> SHARE = List.of("", "Measured", "95 % interval");

    private final Figures figures;
    private final Occasion occasion;
    private final Gallery gallery;
    private final Html page = new Html();

    public Report(Figures figures, Occasion occasion, Gallery gallery) {
        this.figures = figures;
        this.occasion = occasion;
        this.gallery = gallery;
    }

    public String html() {
        page.raw(Sheet.TOP);
        page.paragraph(
                "%s, %d pictures, roll: %s, engine %s, %s, %d at a time, %s pictures a minute."
                        .formatted(
                                occasion.set(),
                                figures.whole().whole(),
                                occasion.roll(),
                                occasion.engine(),
                                occasion.made(),
                                occasion.sideBySide(),
                                Headline.number(
                                        figures.whole().whole()
                                                * 60_000.0
                                                / Math.max(1, occasion.wallMilliseconds()))));
        page.table(
                List.of("Measure", "Measured", "95 % interval", "Bar", ""),
                Headline.of(figures, occasion).stream().map(Headline::cells).toList());
        rules();
        shares("Personal words leaked, by kind", figures.leakedByKind());
        screens();
        shares("Names leaked, by culture", figures.leakedByCulture());
        shares("Useful words kept, by language", figures.keptByLanguage());
        times();
        second();
        held();
        pictures();
        page.raw(Sheet.METHOD);
        return page.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void rules() {
        page.heading("What each rule covers and costs");
        page.table(
                List.of(
                        "Rule",
                        "Places inked",
                        "of them idle",
                        "Personal words covered first",
                        "of them leaked",
                        "Useful words lost",
                        "of them grazed"),
                figures.rules().stream()
                        .map(
                                rule ->
                                        row(
                                                rule.rule(),
                                                rule.places(),
                                                rule.idle(),
                                                rule.personal(),
                                                rule.leaked(),
                                                rule.lost(),
                                                rule.grazed()))
                        .toList());
    }

    private void screens() {
        page.heading("By kind of screen");
        page.table(
                List.of(
                        "Screen",
                        "Personal leaked",
                        "95 % interval",
                        "Pictures without a leak",
                        "Held",
                        "Useful kept",
                        "Faces and codes left",
                        "Median, p95 ms"),
                figures.screens().stream()
                        .map(
                                screen ->
                                        List.of(
                                                screen.screen(),
                                                Headline.figure(screen.leaked()),
                                                Headline.interval(screen.leaked()),
                                                Headline.figure(screen.whole()),
                                                "" + screen.held().part(),
                                                Headline.figure(screen.kept()),
                                                Headline.figure(screen.regions()),
                                                screen.times().median()
                                                        + ", "
                                                        + screen.times().p95()))
                        .toList());
    }

    private void times() {
        page.heading("Time and memory");
        var rows = new ArrayList<List<String>>();
        rows.add(row("in all", figures.times()));
        figures.timesByStage().forEach((stage, spread) -> rows.add(row(stage, spread)));
        page.table(List.of("Stage", "Median ms", "p95 ms", "Longest ms", "Sum ms"), rows);
    }

    private void second() {
        page.heading("The second reading");
        page.paragraph(
                "It found something on %s of the pictures, and %d personal words would have leaked without it."
                        .formatted(Headline.figure(figures.seconds()), figures.saved()));
    }

    private void held() {
        page.heading("Held");
        page.table(
                List.of("Picture", "Why"),
                occasion.held().stream().map(held -> List.of(held.file(), held.reason())).toList());
    }

    private void pictures() {
        page.heading("What leaked");
        group(gallery.leaks());
        page.heading("What was lost");
        gallery.losses()
                .forEach(
                        (rule, group) -> {
                            page.subheading(rule);
                            group(group);
                        });
    }

    private void group(Gallery.Group group) {
        if (group.cuttings().isEmpty()) {
            page.paragraph("Nothing.");
        }
        group.cuttings().forEach(page::pair);
        if (group.leftOut() > 0) {
            page.paragraph("And %d more that are not shown.".formatted(group.leftOut()));
        }
    }

    private void shares(String heading, Map<String, Share> shares) {
        page.heading(heading);
        page.table(SHARE, rows(shares));
    }

    /** A row for each share, as {@link #SHARE} heads them. */
    static List<List<String>> rows(Map<String, Share> shares) {
        return shares.entrySet().stream()
                .map(
                        entry ->
                                List.of(
                                        entry.getKey(),
                                        Headline.figure(entry.getValue()),
                                        Headline.interval(entry.getValue())))
                .toList();
    }

    private static List<String> row(String head, Spread spread) {
        return row(head, spread.median(), spread.p95(), spread.longest(), spread.all());
    }

    private static List<String> row(String head, long... figures) {
        return Stream.concat(
                        Stream.of(head), java.util.Arrays.stream(figures).mapToObj(Long::toString))
                .toList();
    }
}
