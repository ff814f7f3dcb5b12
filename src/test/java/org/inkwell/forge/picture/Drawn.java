package org.inkwell.forge.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A picture with the place of everything on it that is judged.
 *
 * @param kind of screen
 * @param codes QR codes and barcodes
 */
public record Drawn(String kind, BufferedImage image, List<Word> words, List<Rectangle> codes) {}
