/**
 * What was measured, for a person to read and for a history to keep.
 *
 * <ol>
 *   <li>The page is one file that asks nothing of a network and runs no script.
 *   <li>It shows personal words as cuttings of pictures, says so at its top, and is for sets of
 *       made-up people alone; the figures beside it hold no word.
 *   <li>What is left out is counted.
 * </ol>
 */
package org.inkwell.command.report;
