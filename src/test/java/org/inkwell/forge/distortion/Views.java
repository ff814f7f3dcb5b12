package org.inkwell.forge.distortion;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.inkwell.forge.Dice;

/** From where a screen or a page is looked at. */
final class Views {
    private static final double STEEPEST = 8;
    private static final double ASKEW = 1.5;
    private static final int MARGIN = 30;

    private Views() {}

    /** As a hand holds a telephone: turned, and nearer to one side. */
    static Warp slanted(BufferedImage image, Dice dice) {
        var depth = Math.min(image.getWidth(), image.getHeight()) * 0.05;
        var corners =
                turned(image, tilt(dice)).stream()
                        .<Point2D>map(
                                corner ->
                                        new Point2D.Double(
                                                corner.getX() + dice.between(0, depth),
                                                corner.getY() + dice.between(0, depth)))
                        .toList();
        return around(image, corners, MARGIN);
    }

    /** Mostly little, at most the steepest. */
    private static double tilt(Dice dice) {
        return Math.max(-STEEPEST, Math.min(STEEPEST, dice.noise() * 3));
    }

    /** As a page lies on the glass of a scanner. */
    static Warp askew(BufferedImage image, Dice dice) {
        return around(image, turned(image, dice.between(-ASKEW, ASKEW)), 0);
    }

    static BufferedImage grain(BufferedImage image, Dice dice, double strength) {
        return Colours.changed(
                image, (x, y, channel, value, grey) -> value + dice.noise() * strength);
    }

    private static List<Point2D> turned(BufferedImage image, double degrees) {
        var turn = AffineTransform.getRotateInstance(Math.toRadians(degrees));
        var width = image.getWidth();
        var height = image.getHeight();
        return Stream.of(
                        new Point2D.Double(0, 0),
                        new Point2D.Double(width, 0),
                        new Point2D.Double(width, height),
                        new Point2D.Double(0, height))
                .map(corner -> turn.transform(corner, null))
                .toList();
    }

    /** The whole of the picture with a margin. */
    private static Warp around(BufferedImage image, List<Point2D> corners, int margin) {
        var left = corners.stream().mapToDouble(Point2D::getX).min().orElseThrow() - margin;
        var top = corners.stream().mapToDouble(Point2D::getY).min().orElseThrow() - margin;
        var right = corners.stream().mapToDouble(Point2D::getX).max().orElseThrow() + margin;
        var bottom = corners.stream().mapToDouble(Point2D::getY).max().orElseThrow() + margin;
        var moved =
                corners.stream()
                        .<Point2D>map(
                                corner ->
                                        new Point2D.Double(
                                                corner.getX() - left, corner.getY() - top))
                        .toList();
        return new Warp(
                new Rectangle(image.getWidth(), image.getHeight()),
                moved,
                (int) Math.ceil(right - left),
                (int) Math.ceil(bottom - top));
    }
}
