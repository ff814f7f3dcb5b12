/**
 * A school's attachment, from the moment it is sealed until a person releases or refuses what was
 * made of it.
 *
 * <ol>
 *   <li>A person releases exactly the bytes that they looked at.
 *   <li>Only {@link org.inkwell.review.Reviews} makes a {@link org.inkwell.review.ReleasedFile},
 *       and nothing else goes to a supplier.
 *   <li>An original is opened for redaction, or for a technician who says why; both are logged
 *       first.
 *   <li>An original is condemned in the transaction that releases or refuses its redaction.
 *   <li>A claim that crashes is claimed again; a result that comes twice is recorded once.
 * </ol>
 */
package org.inkwell.review;
