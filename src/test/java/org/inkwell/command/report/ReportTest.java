package org.inkwell.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkwell.command.measure.Figures;
import org.inkwell.command.measure.Judging;
import org.inkwell.command.measure.Truth;
import org.inkwell.redaction.Box;
import org.junit.jupiter.api.Test;

final class ReportTest {

    private static final Truth TRUTH =
            new Truth(
                    "<a>.png",
                    "grid & form",
                    null,
                    null,
                    List.of(new Truth.Personal("name", "igbo", new Box(0, 0, 9, 9))),
                    List.of(new Truth.Useful("cy", new Box(20, 0, 9, 9))),
                    List.of(),
                    List.of());

    @Test
    void thePageWarnsAsksNothingOfANetworkAndEscapes() {
        var page = page("none");
        assertThat(page)
                .startsWith("<!doctype html>")
                .contains(
                        "for sets of made-up",
                        "&lt;a&gt;.png",
                        "grid &amp; form",
                        "too &quot;long&quot;")
                .doesNotContain("<a>", "<script", "http:", "https:", "url(", "<link")
                .endsWith("</html>\n");
    }

    @Test
    void barsAreStricterWithARoll() {
        assertThat(page("none")).contains("at most 0.50 %", "at least 90.00 %");
        assertThat(page("one for all")).contains("at most 0.05 %", "at least 99.00 %");
    }

    @Test
    void whatMissesItsBarSaysSo() {
        assertThat(page("none"))
                .contains("<th scope=\"row\">useful words kept</th><td>0 of 1 (0.00 %)</td>")
                .contains("<td>at most 2.00 %</td><td>missed</td>");
    }

    private static String page(String roll) {
        var held = new Judging(TRUTH).held("too \"long\"", 5);
        var figures = Figures.of(List.of(held));
        var occasion =
                new Occasion(
                        "2026-01-01T00:00:00Z",
                        "inkwell-1",
                        "truth.jsonl",
                        roll,
                        1,
                        5,
                        600,
                        List.of(new Occasion.Held("<a>.png", "too \"long\"")));
        return new Report(figures, occasion, new Gallery()).html();
    }
}
