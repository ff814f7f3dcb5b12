/**
 * A drawn screen and what the truth says of it.
 *
 * <ol>
 *   <li>A box is tight around the pixels of one word, in pixels of the picture.
 *   <li>A word that nobody can see has no box; one that is cut off says so.
 *   <li>A word in which personal and other letters are joined is judged by the personal ones alone.
 * </ol>
 */
package org.inkwell.forge.picture;
