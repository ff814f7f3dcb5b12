package org.inkwell.command.report;

import java.util.List;

/** A page as it is written, top to bottom; whatever comes in as text is escaped. */
final class Html {

    private final StringBuilder page = new StringBuilder();

    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    Html heading(String text) {
        return raw("<h2>" + escaped(text) + "</h2>\n");
    }

    Html subheading(String text) {
        return raw("<h3>" + escaped(text) + "</h3>\n");
    }

    Html paragraph(String text) {
        return raw("<p>" + escaped(text) + "</p>\n");
    }

    /** The first cell of each row is its head. */
    Html table(List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return paragraph("None.");
        }
        raw("<table>\n<thead><tr>");
        heads.forEach(head -> raw("<th scope=\"col\">" + escaped(head) + "</th>"));
        raw("</tr></thead>\n<tbody>\n");
        for (var row : rows) {
            raw("<tr><th scope=\"row\">" + escaped(row.get(0)) + "</th>");
            row.subList(1, row.size()).forEach(cell -> raw("<td>" + escaped(cell) + "</td>"));
            raw("</tr>\n");
        }
        return raw("</tbody>\n</table>\n");
    }

    Html pair(Cutting cutting) {
        return raw("<figure><div>")
                .raw("<img alt=\"before\" src=\"" + cutting.before() + "\">")
                .raw("<img alt=\"after\" src=\"" + cutting.after() + "\">")
                .raw(
                        "</div><figcaption>"
                                + escaped(cutting.caption())
                                + "</figcaption></figure>\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
