package org.inkwell.command.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inkwell.command.measure.Share;
import org.inkwell.command.text.JudgedText;
import org.inkwell.command.text.LabelledText;
import org.inkwell.command.text.TextFigures;

/** The page of a measurement of text. */
public final class TextReport {

    /** Texts shown at most: a page of more is read by nobody. */
    private static final int SHOWN = 200;

    private final TextFigures figures;
    private final String set;
    private final Html page = new Html();

    /**
     * @param set the name of the truth's file
     */
    public TextReport(TextFigures figures, String set) {
        this.figures = figures;
        this.set = set;
    }

    /**
     * The page, which holds the texts themselves.
     *
     * @param judged in the order of the texts
     */
    public String html(List<LabelledText> texts, List<JudgedText> judged) {
        page.raw(Sheet.TOP);
        page.paragraph(
                "%s, %d texts, %d tokens a second."
                        .formatted(set, texts.size(), figures.tokensPerSecond()));
        page.table(
                List.of("Measure", "Measured", "95 % interval", "Bar", ""),
                Stream.of(
                                Headline.most("tokens of names left", figures.names(), 1),
                                Headline.most(
                                        "other personal tokens left", figures.personal(), 0.1),
                                Headline.most("tokens of nobody lost", figures.lost(), 6),
                                Headline.told("texts without a token left", figures.whole()))
                        .map(Headline::cells)
                        .toList());
        shares("Tokens left, by tag", figures.leftByTag());
        shares("Tokens of nobody lost, by rule", figures.lostByRule());
        page.heading("What was left and what was lost");
        page.raw(Sheet.MARKS);
        for (var at : shown(judged)) {
            page.raw(marked(texts.get(at), judged.get(at)));
        }
        return page.raw("</main>\n</body>\n</html>\n").toString();
    }

    /** First those in which something was left. */
    private static List<Integer> shown(List<JudgedText> judged) {
        var left = new ArrayList<Integer>();
        var lost = new ArrayList<Integer>();
        for (var at = 0; at < judged.size(); at++) {
            if (!judged.get(at).isWhole()) {
                left.add(at);
            } else if (judged.get(at).tokens().stream().anyMatch(JudgedText.Judged::isLost)) {
                lost.add(at);
            }
        }
        return Stream.concat(left.stream(), lost.stream()).limit(SHOWN).toList();
    }

    private static String marked(LabelledText text, JudgedText judged) {
        var marked = new StringBuilder("<p class=\"text\">");
        var at = 0;
        for (var token : judged.tokens()) {
            var start = token.token().start();
            var said = Html.escaped(text.text().substring(start, token.token().end()));
            marked.append(Html.escaped(text.text().substring(at, start)));
            marked.append(
                    token.isLeft()
                            ? "<mark>" + said + "</mark>"
                            : token.isLost()
                                    ? "<del title=\"" + token.rule() + "\">" + said + "</del>"
                                    : said);
            at = token.token().end();
        }
        return marked.append(Html.escaped(text.text().substring(at))).append("</p>\n").toString();
    }

    private void shares(String heading, Map<String, Share> shares) {
        page.heading(heading);
        page.table(Report.SHARE, Report.rows(shares));
    }
}
