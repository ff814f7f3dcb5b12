package org.inkwell.forge.web;

import java.util.List;
import java.util.regex.Pattern;
import org.inkwell.forge.Lines;
import org.inkwell.forge.wording.Cast;

/**
 * A page that is ready for the browser.
 *
 * @param scale pixels of the picture for one of the page, as Windows enlarges
 */
record Sheet(String html, int width, int height, double scale) {
    private static final Pattern SIZE = Pattern.compile("<!-- (\\d+)-(\\d+) x (\\d+)-(\\d+) -->");
    private static final List<String> FONTS =
            List.of(
                    "'Liberation Sans', sans-serif",
                    "'Liberation Sans', sans-serif",
                    "'DejaVu Sans', sans-serif",
                    "'DejaVu Sans Condensed', sans-serif",
                    "'Liberation Sans Narrow', sans-serif",
                    "'Liberation Serif', serif");

    /**
     * The page of that name, whose first line says between which widths and heights it looks right.
     */
    static Sheet of(String name, Cast cast) {
        var template = Lines.text("web/" + name + ".html");
        var size = SIZE.matcher(template);
        if (!size.find()) {
            throw new IllegalArgumentException(
                    "the page " + name + " does not say how large it is");
        }
        var dice = cast.dice();
        var width = dice.between(number(size.group(1)), number(size.group(2)));
        var height = dice.between(number(size.group(3)), number(size.group(4)));
        var scale = dice.chance(0.75) ? 1 : dice.pick(1.25, 1.5, 2.0);
        var font = "<style>body{font-family:" + dice.pick(FONTS) + "}</style>";
        var common = "<style>" + Lines.text("web/common.css") + "</style>";
        var body = new Template(cast).filled(template.substring(size.end()));
        return new Sheet("<!doctype html>" + common + font + body, width, height, scale);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
