package org.inkwell.redaction.reading;

import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Box;

/** A line of letters becomes words that stand where their ink stands. */
final class Words {

    /** A gap of this share of the line's height parts words even where no space was read. */
    private static final double WIDE = 0.45;

    private Words() {}

    static List<Word> split(List<Glyph> glyphs, Ink ink, Box place) {
        var words = new ArrayList<Word>();
        var text = new StringBuilder();
        var left = 0;
        Glyph last = null;
        var spaced = false;
        for (var glyph : glyphs) {
            if (glyph.isSpace()) {
                spaced = true;
                continue;
            }
            if (last != null) {
                var gap = Gap.between(ink, last.x(), glyph.x());
                if (spaced || gap.width() > WIDE * ink.height()) {
                    words.add(word(text, ink, place, left, gap.middle()));
                    text.setLength(0);
                    left = gap.middle();
                }
            }
            text.append(glyph.letter());
            last = glyph;
            spaced = false;
        }
        if (!text.isEmpty()) {
            words.add(word(text, ink, place, left, ink.width()));
        }
        return words;
    }

    private static Word word(StringBuilder text, Ink ink, Box place, int from, int to) {
        var left = from;
        var right = Math.max(to, from + 1);
        while (left < right - 1 && !ink.stands(left)) {
            left++;
        }
        while (right - 1 > left && !ink.stands(right - 1)) {
            right--;
        }
        return new Word(
                new Box(place.x() + left, place.y(), right - left, place.height()),
                text.toString());
    }

    /** The widest run of columns without ink between two letters. */
    private record Gap(int middle, int width) {

        static Gap between(Ink ink, double from, double to) {
            var first = Math.max(0, Math.min(ink.width() - 1, (int) from));
            var last = Math.max(first + 1, Math.min(ink.width(), (int) Math.ceil(to)));
            var best = new Gap((first + last) / 2, 0);
            var start = -1;
            for (var x = first; x <= last; x++) {
                if (x < last && !ink.stands(x)) {
                    start = start < 0 ? x : start;
                } else if (start >= 0) {
                    best = x - start > best.width ? new Gap((start + x) / 2, x - start) : best;
                    start = -1;
                }
            }
            return best;
        }
    }
}
