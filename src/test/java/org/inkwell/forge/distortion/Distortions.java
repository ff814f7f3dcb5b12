package org.inkwell.forge.distortion;

import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.UnaryOperator;
import org.inkwell.forge.Dice;
import org.inkwell.forge.picture.Drawn;

/** The distortions, and how often each happens. */
public final class Distortions {
    private static final int LARGEST = 2400;
    private static final String PHOTOGRAPH = "phone photograph";

    private Distortions() {}

    /** The picture, which half the time is as it was. */
    public static Distorted of(Drawn drawn, Dice dice) {
        if (drawn.kind().startsWith("printed") && dice.chance(0.75)) {
            return new Distorted(scanned(drawn, dice), "scan", dice.pick(0, 70, 85));
        }
        var throwing = dice.below(100);
        if (throwing < 48) {
            return new Distorted(drawn, "", 0);
        }
        if (throwing < 63) {
            var quality = dice.pick(40, 70);
            return new Distorted(drawn, "jpeg " + quality, quality);
        }
        if (throwing < 79) {
            var factor = dice.pick(0.67, 0.8, 0.9, 1.25, 1.5, 2.0);
            return new Distorted(scaled(drawn, factor), "scaled " + factor, dice.pick(0, 0, 85));
        }
        if (throwing < 89) {
            return new Distorted(photographed(drawn, dice), PHOTOGRAPH, dice.pick(75, 85));
        }
        return throwing < 95
                ? new Distorted(dimmed(drawn, dice), "dimmed", 0)
                : new Distorted(saturated(drawn, dice), "saturation", 0);
    }

    static Drawn scaled(Drawn drawn, double factor) {
        var image = drawn.image();
        var most = Math.max(image.getWidth(), image.getHeight());
        var by = Math.min(factor, Math.max(1, (double) LARGEST / most));
        var width = (int) Math.round(image.getWidth() * by);
        var height = (int) Math.round(image.getHeight() * by);
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = scaled.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn.moved(
                scaled, box -> larger(box, by).intersection(new Rectangle(width, height)));
    }

    private static Rectangle larger(Rectangle box, double by) {
        var x = (int) Math.floor(box.x * by);
        var y = (int) Math.floor(box.y * by);
        var right = (int) Math.ceil((box.x + box.width) * by);
        var bottom = (int) Math.ceil((box.y + box.height) * by);
        return new Rectangle(x, y, right - x, bottom - y);
    }

    /** A screen that somebody took with a telephone: slanted, with moiré, glare and grain. */
    static Drawn photographed(Drawn drawn, Dice dice) {
        var near = scaled(drawn, dice.pick(1.0, 1.25, 1.4));
        var warp = Views.slanted(near.image(), dice);
        var image = Colours.blurred(warp.of(near.image(), 0x2b2b2e), dice.pick(1, 2, 2, 3));
        var lit = Colours.changed(image, new Light(image, dice));
        return near.moved(lit, warp::hull).called(PHOTOGRAPH);
    }

    /** A printed page as a scanner sees it: a little askew, grey, with grain. */
    static Drawn scanned(Drawn drawn, Dice dice) {
        var warp = Views.askew(drawn.image(), dice);
        var paper = dice.between(0.9, 1.0);
        var grey =
                Colours.changed(
                        warp.of(drawn.image(), 0xffffff),
                        (x, y, channel, value, light) -> light * paper + 6);
        var grain = Views.grain(grey, dice, 5);
        return drawn.moved(Colours.blurred(grain, dice.pick(1, 2)), warp::hull);
    }

    static Drawn dimmed(Drawn drawn, Dice dice) {
        var light = dice.between(0.35, 0.7);
        return recoloured(
                drawn,
                image -> Colours.changed(image, (x, y, channel, value, grey) -> value * light));
    }

    static Drawn saturated(Drawn drawn, Dice dice) {
        var by = dice.pick(0.0, 0.4, 1.8);
        return recoloured(
                drawn,
                image ->
                        Colours.changed(
                                image, (x, y, channel, value, grey) -> grey + (value - grey) * by));
    }

    private static Drawn recoloured(Drawn drawn, UnaryOperator<BufferedImage> change) {
        return drawn.moved(change.apply(drawn.image()), UnaryOperator.identity());
    }
}
