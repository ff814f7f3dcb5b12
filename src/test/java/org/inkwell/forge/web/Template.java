package org.inkwell.forge.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkwell.forge.people.Person;
import org.inkwell.forge.wording.Cast;

/**
 * A page with parts that repeat and parts that may be left out.
 *
 * <p>{@code <each part="p" count="20-35">} stands once for each of so many people of that part,
 * with "selected" for {@code ${sel}} in one of them; {@code <times count="3-5">} as often as it
 * says; {@code <maybe>} every other time.
 */
final class Template {
    private static final Pattern OPENING =
            Pattern.compile(
                    "<(each|times|maybe)(?: part=\"(\\w+)\")?(?: count=\"(\\d+)-(\\d+)\")?>");
    private static final String SELECTED = "${sel}";
    private static final String ROW = "${row}";
    private static final String NUMBER = "<x-p data-kind=\"none\" data-whole data-culture>%d</x-p>";

    private final Cast cast;
    private final Images images;

    Template(Cast cast) {
        this.cast = cast;
        this.images = new Images(cast.dice());
    }

    String filled(String template) {
        var page = new StringBuilder();
        var from = 0;
        var opening = OPENING.matcher(template);
        while (opening.find(from)) {
            page.append(html(template.substring(from, opening.start())));
            var end = closing(template, opening.group(1), opening.end());
            repeat(opening, template.substring(opening.end(), end), page);
            from = end + opening.group(1).length() + 3;
        }
        return page.append(html(template.substring(from))).toString();
    }

    private void repeat(Matcher opening, String body, StringBuilder page) {
        if (opening.group(1).equals("maybe")) {
            if (cast.dice().chance(0.5)) {
                page.append(filled(body));
            }
            return;
        }
        var least = Integer.parseInt(opening.group(3));
        var count = cast.dice().between(least, Integer.parseInt(opening.group(4)));
        var selected = cast.dice().below(count);
        var part = opening.group(2);
        var people = part == null ? List.<Person>of() : cast.auditioned(part, count);
        for (var at = 0; at < count; at++) {
            if (at < people.size()) {
                cast.give(part, people.get(at));
            }
            cast.change();
            page.append(
                    filled(
                            body.replace(SELECTED, at == selected ? "selected" : "")
                                    .replace(ROW, NUMBER.formatted(at + 1))));
        }
    }

    private String html(String part) {
        return cast.html(images.filled(part));
    }

    private static int closing(String template, String tag, int from) {
        var tags = Pattern.compile("<(/?)" + tag + "[ >]").matcher(template);
        var depth = 1;
        for (var at = from; tags.find(at); at = tags.end()) {
            depth += tags.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return tags.start();
            }
        }
        throw new IllegalArgumentException("<" + tag + "> is never closed");
    }
}
