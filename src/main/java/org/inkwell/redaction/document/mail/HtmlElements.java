package org.inkwell.redaction.document.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WebAddress;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The elements of a page that are made anew, and what they keep. */
final class HtmlElements {

    /** In which a passage goes on. */
    static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q",
                    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
                    "img");

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "blockquote",
                    "br",
                    "caption",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "figcaption",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "li",
                    "ol",
                    "p",
                    "pre",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul");

    /** With all that is in them: what nobody reads, or what a program does. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "svg",
                    "math",
                    "object",
                    "embed",
                    "applet",
                    "iframe",
                    "frame",
                    "frameset",
                    "audio",
                    "video",
                    "canvas",
                    "map",
                    "meta",
                    "link",
                    "base",
                    "input",
                    "head",
                    "title",
                    "xml");

    /** Unknown ones in which a passage goes on; any other begins a block. */
    private static final Set<String> THROUGH =
            Set.of("font", "bdo", "bdi", "label", "nobr", "wbr", "tt", "big", "strike", "acronym");

    private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final Pictures pictures;
    private final Ink ink;

    HtmlElements(Pictures pictures, Ink ink) {
        this.pictures = pictures;
        this.ink = ink;
    }

    /** What is in the one, for the other; its words are not inked yet. */
    void copy(Element from, Element to) {
        for (var child : from.childNodes()) {
            if (child instanceof TextNode text) {
                to.appendText(isAsWritten(to) ? text.getWholeText() : spaced(text));
            } else if (child instanceof Element element) {
                copyElement(element, to);
            }
        }
    }

    private void copyElement(Element element, Element to) {
        var name = element.normalName();
        if (name.equals("img")) {
            copyPicture(element, to);
        } else if (INLINE.contains(name) || BLOCKS.contains(name)) {
            copy(element, copyAttributes(element, to.appendElement(name)));
        } else if (THROUGH.contains(name) || name.indexOf(':') >= 0) {
            copy(element, to);
        } else if (!LEFT_OUT.contains(name)) {
            copy(element, to.appendElement("div"));
        }
    }

    private Element copyAttributes(Element from, Element to) {
        var title = from.attr("title");
        if (!title.isBlank()) {
            to.attr("title", ink.text(title));
        }
        WebAddress.bare(from.attr("href"), ink)
                .filter(address -> to.normalName().equals("a"))
                .ifPresent(address -> to.attr("href", address));
        for (var span : Set.of("colspan", "rowspan")) {
            if (SPAN.matcher(from.attr(span)).matches()) {
                to.attr(span, from.attr(span));
            }
        }
        return to;
    }

    /** One that cannot be shown leaves what it says of itself. */
    private void copyPicture(Element from, Element to) {
        var said = from.attr("alt").isBlank() ? from.attr("title") : from.attr("alt");
        var place = pictures.at(from.attr("src").strip());
        if (place.isPresent()) {
            to.appendElement("img").attr("src", place.get()).attr("alt", ink.text(said));
        } else if (!said.isBlank()) {
            to.appendElement("div").text(said);
        }
    }

    private static String spaced(TextNode text) {
        return SPACE.matcher(text.getWholeText()).replaceAll(" ");
    }

    private static boolean isAsWritten(Node place) {
        for (var at = place; at != null; at = at.parent()) {
            if (at.nodeName().toLowerCase(Locale.ROOT).equals("pre")) {
                return true;
            }
        }
        return false;
    }
}
