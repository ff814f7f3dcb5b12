package org.inkwell.redaction.upright;

import java.util.List;
import java.util.Optional;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** How a picture is turned for reading, and where on it lies what was found on its page. */
public final class Upright {

    private final Optional<Turn> turn;

    private Upright(Optional<Turn> turn) {
        this.turn = turn;
    }

    /** As the lines on the picture run; most pictures stay as they are. */
    public static Upright of(Pixels pixels) {
        var picture = new Box(0, 0, pixels.width(), pixels.height());
        return new Upright(Slant.of(pixels).flatMap(levelling -> Turn.of(picture, levelling)));
    }

    /** The page of this picture or of another one of it; itself where nothing is turned. */
    public Pixels page(Pixels pixels) {
        return turn.map(t -> t.page(pixels)).orElse(pixels);
    }

    /** Boxes on the picture that cover together what lies in a box of the page. */
    public List<Box> back(Box onPage) {
        return turn.map(t -> t.pieces(onPage)).orElse(List.of(onPage));
    }

    /** A box of the page all of which lies in the box of the picture, where there is one. */
    public Optional<Box> within(Box onPicture) {
        return turn.map(t -> t.within(onPicture)).orElse(Optional.of(onPicture));
    }
}
