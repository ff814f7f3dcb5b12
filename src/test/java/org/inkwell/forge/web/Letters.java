package org.inkwell.forge.web;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.inkwell.forge.picture.Word;
import org.inkwell.forge.wording.Label;

/** Where letters are: in what changes between a page and the same page with transparent letters. */
final class Letters {
    private static final int FAINTEST = 6;

    private final BufferedImage seen;
    private final BufferedImage bare;
    private final double scale;

    Letters(BufferedImage seen, BufferedImage bare, double scale) {
        this.seen = seen;
        this.bare = bare;
        this.scale = scale;
    }

    List<Word> words(List<Spot> spots) {
        return spots.stream()
                .filter(spot -> !spot.kind().equals("code"))
                .flatMap(spot -> word(spot).stream())
                .toList();
    }

    List<Rectangle> codes(List<Spot> spots) {
        return spots.stream().filter(spot -> spot.kind().equals("code")).map(this::place).toList();
    }

    private Optional<Word> word(Spot spot) {
        var label =
                switch (spot.kind()) {
                    case "safe" -> spot.joined() || spot.cut() ? Label.UNJUDGED : Label.SAFE;
                    case "none" -> Label.UNJUDGED;
                    default -> new Label(spot.kind(), spot.whole(), spot.culture(), spot.cut());
                };
        return tight(place(spot)).map(box -> new Word(spot.text(), label, spot.language(), box));
    }

    private Rectangle place(Spot spot) {
        var left = (int) Math.floor(spot.x() * scale);
        var top = (int) Math.floor(spot.y() * scale);
        var right = (int) Math.ceil((spot.x() + spot.width()) * scale);
        var bottom = (int) Math.ceil((spot.y() + spot.height()) * scale);
        return new Rectangle(left, top, right - left, bottom - top)
                .intersection(new Rectangle(seen.getWidth(), seen.getHeight()));
    }

    /** The letters within the place; empty where none shows. */
    private Optional<Rectangle> tight(Rectangle place) {
        Rectangle box = null;
        for (var y = place.y; y < place.y + place.height; y++) {
            for (var x = place.x; x < place.x + place.width; x++) {
                if (differs(x, y)) {
                    var dot = new Rectangle(x, y, 1, 1);
                    box = box == null ? dot : box.union(dot);
                }
            }
        }
        return Optional.ofNullable(box);
    }

    private boolean differs(int x, int y) {
        var one = seen.getRGB(x, y);
        var other = bare.getRGB(x, y);
        for (var shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 255) - (other >> shift & 255)) > FAINTEST) {
                return true;
            }
        }
        return false;
    }
}
