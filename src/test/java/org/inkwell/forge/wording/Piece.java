package org.inkwell.forge.wording;

/** Some text that has one label. */
public record Piece(String text, Label label) {

    static Piece safe(String text) {
        return new Piece(text, Label.SAFE);
    }

    static Piece unjudged(String text) {
        return new Piece(text, Label.UNJUDGED);
    }

    String html() {
        if (label.isSafe()) {
            return escaped(text);
        }
        return "<x-p data-kind=\"%s\" data-whole=\"%s\" data-culture=\"%s\"%s>%s</x-p>"
                .formatted(
                        label.kind(),
                        escaped(label.whole()),
                        label.culture(),
                        label.partial() ? " data-partial" : "",
                        escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
