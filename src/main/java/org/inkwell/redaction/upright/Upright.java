package org.inkwell.redaction.upright;

import java.util.List;
import java.util.Optional;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** How a picture is turned for reading, and where on it lies what was found on its page. */
public final class Upright {

    /** Of an enlarged page, so that two screens beside one another are and memory suffices. */
    private static final long MOST_PIXELS = 17_000_000;

    private static final int ENLARGED = 2;

    private final Quarter onItsSide;
    private final Optional<Turn> turn;
    private final Quarter upsideDown;
    private final Lens lens;

    private Upright(Quarter onItsSide, Optional<Turn> turn, Quarter upsideDown, Lens lens) {
        this.onItsSide = onItsSide;
        this.turn = turn;
        this.upsideDown = upsideDown;
        this.lens = lens;
    }

    /** As the lines on the picture run; most pictures stay as they are. */
    public static Upright of(Pixels pixels) {
        return of(pixels, 0);
    }

    /** Of a picture whose lines run up or down: it is laid on its other side first. */
    public static Upright ofOneOnItsSide(Pixels pixels) {
        return of(pixels, 1);
    }

    private static Upright of(Pixels pixels, int quarters) {
        var onItsSide = Quarter.of(pixels, quarters);
        var laid = onItsSide.page(pixels);
        var picture = new Box(0, 0, laid.width(), laid.height());
        var turn = Slant.of(laid).flatMap(levelling -> Turn.of(picture, levelling));
        var page = turn.map(Turn::size).orElse(picture);
        return new Upright(
                onItsSide, turn, new Quarter(0, page.width(), page.height()), new Lens(1));
    }

    /** The same page with its other end up. */
    public Upright overturned() {
        var other = (upsideDown.turns() + 2) % 4;
        return new Upright(
                onItsSide, turn, new Quarter(other, upsideDown.width(), upsideDown.height()), lens);
    }

    /** The same page twice as large, for small letters; empty where that would be too large. */
    public Optional<Upright> enlarged() {
        var pixels = (long) upsideDown.width() * upsideDown.height() * ENLARGED * ENLARGED;
        return pixels > MOST_PIXELS
                ? Optional.empty()
                : Optional.of(new Upright(onItsSide, turn, upsideDown, new Lens(ENLARGED)));
    }

    /** Whether a face that looks out of the page lies or hangs on the picture. */
    public boolean isFar() {
        return onItsSide.turns() + upsideDown.turns() > 0;
    }

    /** The page of this picture or of another one of it; itself where nothing is turned. */
    public Pixels page(Pixels pixels) {
        var laid = onItsSide.page(pixels);
        return lens.page(upsideDown.page(turn.map(t -> t.page(laid)).orElse(laid)));
    }

    /** Boxes on the picture that cover together what lies in a box of the page. */
    public List<Box> back(Box onPage) {
        var box = upsideDown.back(lens.back(onPage));
        return turn.map(t -> t.pieces(box)).orElse(List.of(box)).stream()
                .map(onItsSide::back)
                .toList();
    }

    /** A box of the page all of which lies in the box of the picture, where there is one. */
    public Optional<Box> within(Box onPicture) {
        var box = onItsSide.there(onPicture);
        return turn.map(t -> t.within(box))
                .orElse(Optional.of(box))
                .map(upsideDown::there)
                .map(lens::there);
    }
}
