/**
 * Where words stand on a picture: cells, rows, columns.
 *
 * <ol>
 *   <li>Every word of a reading stands in exactly one cell.
 *   <li>A cell is words of one row with no gap wider than a letter is high.
 * </ol>
 */
package org.inkwell.redaction.finding.layout;
