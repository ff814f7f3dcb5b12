package org.inkwell.redaction.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Pixels;

/**
 * Pages or frames as one picture, one beneath the other with a rule between them: what is seen on
 * any of them is then read, inked and read again like everything else.
 */
final class Frames {

    private static final int RULE = 8;

    private final List<Pixels> frames = new ArrayList<>();
    private long width;
    private long height;

    /** To be asked before the next is decoded. */
    void makeRoom(int nextWidth, int nextHeight) throws TooManyPixelsException {
        width = Math.max(width, nextWidth);
        height += (height == 0 ? 0 : RULE) + nextHeight;
        if (width * height > Pictures.MOST_PIXELS) {
            throw new TooManyPixelsException();
        }
    }

    void add(Pixels frame) {
        frames.add(frame);
    }

    /** Adds what is seen to be other than the last, and never more than the most that fit. */
    void addChanged(Pixels frame, int most) {
        if (frames.isEmpty() || isChange(changed(frames.size() - 1, frame), frame)) {
            frames.add(frame);
        }
        if (frames.size() > most) {
            frames.remove(leastChanged());
        }
    }

    /** The first at the top left, so that its places are those of the picture. */
    Pixels stacked() {
        if (frames.size() == 1) {
            return frames.get(0);
        }
        var across = frames.stream().mapToInt(Pixels::width).max().orElseThrow();
        var down = frames.stream().mapToInt(frame -> frame.height() + RULE).sum() - RULE;
        var image = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, across, down);
        var top = 0;
        pen.setColor(Color.GRAY);
        for (var frame : frames) {
            pen.drawImage(frame.copy(), 0, top, null);
            top += frame.height() + RULE;
            pen.fillRect(0, top - RULE, across, RULE);
        }
        pen.dispose();
        return Pixels.of(image);
    }

    private static boolean isChange(long pixels, Pixels frame) {
        return pixels * 2000 >= (long) frame.width() * frame.height();
    }

    /** The first always stays: it is what a still viewer shows. */
    private int leastChanged() {
        var least = 1;
        for (var i = 2; i < frames.size(); i++) {
            if (changed(i - 1, frames.get(i)) < changed(least - 1, frames.get(least))) {
                least = i;
            }
        }
        return least;
    }

    private long changed(int before, Pixels frame) {
        var old = frames.get(before).raster();
        var now = frame.raster();
        var changed = 0L;
        for (var i = 0; i < now.length; i++) {
            changed += old[i] == now[i] ? 0 : 1;
        }
        return changed;
    }
}
