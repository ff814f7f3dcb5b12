/**
 * What stands on a screen, piece by piece, with what the truth says of each piece.
 *
 * <ol>
 *   <li>A text names people by their part alone ({@code ${p.full}}), so nothing personal is drawn
 *       without its label.
 *   <li>What is written out in a text is the interface's and identifies nobody.
 *   <li>The words are those of real programs, gathered for the forge; none comes from the product's
 *       lists.
 * </ol>
 */
package org.inkwell.forge.wording;
