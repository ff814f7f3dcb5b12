/**
 * A school's file, a picture or a document, from the moment it is sealed until a person releases or
 * refuses what was made of it.
 *
 * <ol>
 *   <li>A person releases exactly the bytes that they looked at.
 *   <li>Only {@link org.inkwell.review.Reviews} makes a {@link org.inkwell.review.ReleasedFile},
 *       and nothing else goes to a supplier.
 *   <li>An original is opened for redaction, or for a technician who says why; both are logged
 *       first.
 *   <li>An original is condemned in the transaction that releases or refuses its redaction.
 *   <li>A claim that crashes is claimed again; a result that comes twice is recorded once.
 *   <li>Of a file's name its ending alone is kept, if it is a known one.
 *   <li>What stands of a file in the database is what went, counted, and hashes: no text, and of a
 *       document no place. Words that a person chose are sealed, and forgotten with the decision.
 *   <li>A browser gets pictures, the text of what was made here, and its bytes to be kept: never an
 *       original that is a document.
 * </ol>
 */
package org.inkwell.review;
