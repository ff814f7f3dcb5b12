/**
 * What every kind of document is inked with: words, values under labels, columns, parts.
 *
 * <ol>
 *   <li>A format hands over every word of a file, wherever it hides, or leaves it out of what it
 *       makes.
 *   <li>What a format cannot take apart for certain it withholds, in a sentence without a word of
 *       the file.
 *   <li>One {@link org.inkwell.redaction.document.ink.Ink} goes through one file and all that is in
 *       it, so that one person has one pseudonym.
 *   <li>Nothing is written to a disk, and nothing is fetched.
 * </ol>
 */
package org.inkwell.redaction.document.ink;
