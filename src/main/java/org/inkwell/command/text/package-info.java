/**
 * What inked text left and what it took, against what a person says each token is.
 *
 * <ol>
 *   <li>In doubt a personal token counts as left, and another as lost.
 *   <li>Figures hold counts, tags and rules; never a token.
 * </ol>
 */
package org.inkwell.command.text;
