package org.inkwell.forge.distortion;

import java.awt.image.BufferedImage;
import org.inkwell.forge.Dice;

/** The light of a photographed screen: moiré between its pixels and the camera's, glare, grain. */
final class Light implements Colours.Change {
    private final Dice dice;
    private final double grain;
    private final double moire;
    private final double along;
    private final double across;
    private final double glare;
    private final double glareX;
    private final double glareY;
    private final double reach;

    Light(BufferedImage image, Dice dice) {
        this.dice = dice;
        this.grain = dice.between(2.0, 7.0);
        this.moire = dice.between(0.0, 14.0);
        this.along = dice.between(0.05, 0.6);
        this.across = dice.between(0.05, 0.6);
        this.glare = dice.between(0.0, 80.0);
        this.glareX = dice.below(image.getWidth());
        this.glareY = dice.below(image.getHeight());
        this.reach = image.getWidth() * dice.between(0.1, 0.3);
    }

    @Override
    public double of(int x, int y, int channel, double value, double grey) {
        var waves = Math.sin(along * x + across * y + channel * 2.1);
        var far = Math.hypot(x - glareX, y - glareY) / reach;
        return value * 0.92 + moire * waves + glare * Math.exp(-far * far) + dice.noise() * grain;
    }
}
