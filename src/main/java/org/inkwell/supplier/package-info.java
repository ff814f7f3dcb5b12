/**
 * Third parties, and on what ground something may go to them.
 *
 * <ol>
 *   <li>Nothing goes to a supplier without a contract of the school that covers supplier and
 *       service, an agreement in date that holds every {@link org.inkwell.supplier.Promise}, a
 *       recorded country, and a safeguard in date where that country is not free.
 *   <li>Of what is missing the first is named, with what to do about it and who can.
 *   <li>What covers is told in words, so that a release can name the ground as it was.
 * </ol>
 */
package org.inkwell.supplier;
