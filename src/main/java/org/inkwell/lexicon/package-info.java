/**
 * The words that a school teaches the redaction: always kept, or always inked.
 *
 * <ol>
 *   <li>What may be somebody's is never kept: no name, nothing of the roll, no number.
 *   <li>A word is sealed under the school's key, and no log entry holds it.
 *   <li>Teaching, undoing and looking are in the access log, each with who did it.
 *   <li>A word that is undone stays in the list, for whoever asks what held when.
 * </ol>
 */
package org.inkwell.lexicon;
