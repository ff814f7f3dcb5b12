package org.inkwell.forge.distortion;

import org.inkwell.forge.picture.Drawn;

/**
 * A picture as it comes to the desk.
 *
 * @param how it was distorted; empty for not at all
 * @param quality of its JPEG; 0 for a PNG
 */
public record Distorted(Drawn drawn, String how, int quality) {}
