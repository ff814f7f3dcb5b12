/**
 * Windows as programs of the desk's own draw them, in Java2D: small type, square corners.
 *
 * <ol>
 *   <li>The place of a word is what its glyphs cover at the place where they are drawn.
 *   <li>What is drawn over something takes its place away from what is beneath.
 *   <li>Without the look-alikes of Windows' typefaces the forge draws with what is there.
 * </ol>
 */
package org.inkwell.forge.window;
