/**
 * What happens to a picture between the screen and the desk.
 *
 * <ol>
 *   <li>A box goes along with its word: where the picture is bent it is the upright hull of the
 *       bent box.
 *   <li>The words and their labels stay; a word that leaves the picture leaves the truth.
 *   <li>The same dice distort in the same way.
 * </ol>
 */
package org.inkwell.forge.distortion;
