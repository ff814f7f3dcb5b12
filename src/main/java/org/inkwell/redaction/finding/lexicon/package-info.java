/**
 * Which words are harmless, and how alike two readings of a word are.
 *
 * <ol>
 *   <li>Nothing is harmless that is not on a list: an unknown word is not a word. Whether it is
 *       made as words are is told apart from that, and proves less.
 *   <li>A word that is also a name is harmless only where a curated list says so.
 *   <li>Spelling is compared without capitals, diacritics and punctuation.
 *   <li>Lists are read once from the resources and never change.
 * </ol>
 */
package org.inkwell.redaction.finding.lexicon;
