/**
 * What an inked picture left and what it took, against what a person says stands there.
 *
 * <ol>
 *   <li>A measure reads pixels, not what the engine says of itself, wherever pixels can tell.
 *   <li>In doubt a personal word counts as left, and a useful word as lost.
 *   <li>A held picture leaks nothing and loses everything.
 *   <li>Figures hold counts, kinds and rules; never a word of a picture.
 * </ol>
 */
package org.inkwell.command.measure;
