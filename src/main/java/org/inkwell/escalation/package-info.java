/**
 * A ticket goes on to a third party.
 *
 * <ol>
 *   <li>No contract, no agreement in date, no reason or nothing released: it is refused, with the
 *       sentence that says what to do.
 *   <li>What is sent is what was previewed, to the letter.
 *   <li>Text is inked by the same rules as pictures.
 * </ol>
 */
package org.inkwell.escalation;
