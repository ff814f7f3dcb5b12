package org.inkwell.redaction.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/**
 * White capitals of five by seven dots on ink that stands already: the same dots on every machine,
 * whatever typefaces it has.
 */
public final class Lettering {

    private static final int WIDE = 6;
    private static final int HIGH = 7;
    private static final int MARGIN = 2;
    private static final int LARGEST = 3;
    private static final int WHITE = 0xFFFFFF;

    /** Each letter's rows from the top, a bit a dot. */
    private static final Map<Character, byte[]> LETTERS =
            Arrays.stream(
                            ("A0E11111F111111 B1E11111E11111E C0E11101010110E D1E11111111111E"
                                            + " E1F10101E10101F F1F10101E101010 G0E11101711110F H1111111F111111"
                                            + " I0E04040404040E J0702020202120C K11121418141211 L1010101010101F"
                                            + " M111B1515111111 N11191513111111 O0E11111111110E P1E11111E101010"
                                            + " Q0E11111115120D R1E11111E141211 S0F10100E01011E T1F040404040404"
                                            + " U1111111111110E V11111111110A04 W11111115151B11 X11110A040A1111"
                                            + " Y11110A04040404 Z1F01020408101F")
                                    .split(" ", -1))
                    .collect(
                            Collectors.toMap(
                                    letter -> letter.charAt(0),
                                    letter -> HexFormat.of().parseHex(letter.substring(1))));

    private Lettering() {}

    /**
     * A copy with each place's words in it, or their last word where there is no room for all: in a
     * place that is too narrow or too low for it, on the ink beside as well. Nothing where there is
     * room for none, or where not all beneath is ink.
     */
    public static Pixels letter(Pixels inked, Map<Box, String> words) {
        var image = inked.copy();
        words.forEach((box, said) -> letter(image, box, said.toUpperCase(Locale.ROOT)));
        return Pixels.of(image);
    }

    private static void letter(BufferedImage image, Box box, String said) {
        var last = said.substring(said.lastIndexOf(' ') + 1);
        var fitting =
                Stream.of(said, last)
                        .flatMap(text -> Stream.of(level(box, text), onEnd(box, text)))
                        .flatMap(Optional::stream)
                        .toList();
        (fitting.isEmpty() ? List.of(beyond(box, last)) : fitting)
                .stream()
                        .filter(lettered -> isInk(image, lettered.place()))
                        .findFirst()
                        .ifPresent(lettered -> draw(image, lettered));
    }

    private static Optional<Lettered> level(Box box, String text) {
        var size = size(text, box.width(), box.height());
        var above = (box.height() - size * HIGH) / 2;
        var x = box.x() + MARGIN;
        return size == 0
                ? Optional.empty()
                : Optional.of(new Lettered(x, box.y() + above, text, size, false));
    }

    /** From the foot of a box that is higher than wide, as headings of narrow columns stand. */
    private static Optional<Lettered> onEnd(Box box, String text) {
        var size = box.height() > box.width() ? size(text, box.height(), box.width()) : 0;
        var beside = (box.width() - size * HIGH) / 2;
        var y = box.bottom() - MARGIN - width(text, size);
        return size == 0
                ? Optional.empty()
                : Optional.of(new Lettered(box.x() + beside, y, text, size, true));
    }

    /** About the middle of a piece of a slanted place: the ink goes on at its sides. */
    private static Lettered beyond(Box box, String text) {
        var x = box.x() + (box.width() - width(text, 1)) / 2;
        return new Lettered(x, box.y() + (box.height() - HIGH) / 2, text, 1, false);
    }

    /** The largest that fits; 0 if none does. */
    private static int size(String text, int length, int breadth) {
        var size = Math.max(0, Math.min(LARGEST, (breadth - MARGIN) / HIGH));
        while (size > 0 && width(text, size) + 2 * MARGIN > length) {
            size--;
        }
        return size;
    }

    private static int width(String text, int size) {
        return (text.length() * WIDE - 1) * size;
    }

    private static boolean isInk(BufferedImage image, Box place) {
        if (place.x() < 0
                || place.y() < 0
                || place.right() > image.getWidth()
                || place.bottom() > image.getHeight()) {
            return false;
        }
        for (var y = place.y(); y < place.bottom(); y++) {
            for (var x = place.x(); x < place.right(); x++) {
                if ((image.getRGB(x, y) & WHITE) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void draw(BufferedImage image, Lettered lettered) {
        var place = lettered.place();
        for (var y = 0; y < place.height(); y++) {
            for (var x = 0; x < place.width(); x++) {
                var along = lettered.onEnd() ? place.height() - 1 - y : x;
                var down = lettered.onEnd() ? x : y;
                if (isDot(lettered.text(), along / lettered.size(), down / lettered.size())) {
                    image.setRGB(place.x() + x, place.y() + y, WHITE);
                }
            }
        }
    }

    private static boolean isDot(String text, int column, int row) {
        var letter = LETTERS.get(text.charAt(column / WIDE));
        var dot = column % WIDE;
        return letter != null && dot < WIDE - 1 && (letter[row] >> (WIDE - 2 - dot) & 1) == 1;
    }

    /** A text at a place; on end it runs upwards. */
    private record Lettered(int x, int y, String text, int size, boolean onEnd) {

        Box place() {
            var length = width(text, size);
            var breadth = size * HIGH;
            return new Box(x, y, onEnd ? breadth : length, onEnd ? length : breadth);
        }
    }
}
