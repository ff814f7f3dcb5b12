/**
 * Mail that leaves and mail that comes.
 *
 * <ol>
 *   <li>A letter is written in the transaction that wants it and delivered afterwards.
 *   <li>Its Message-ID never changes; a copy to the desk's own mailbox is the witness that a mail
 *       server took it, so that a crash while sending ends in one mail and not in two or none.
 *   <li>What is enclosed was released by a person, or made by the desk of what was: the types allow
 *       nothing else. Its bytes are those that were previewed, or the letter fails.
 *   <li>An answer is matched by a signed token, never by a number.
 * </ol>
 */
package org.inkwell.post;
