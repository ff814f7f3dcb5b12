/**
 * A ticket goes on to a third party.
 *
 * <ol>
 *   <li>No contract, no agreement in date, no reason or nothing released: it is refused, with the
 *       sentence that says what to do.
 *   <li>What is sent is what was previewed, to the byte; the word in a link alone is made when it
 *       is sent.
 *   <li>Each file, and the package, goes with a certificate that the desk signed; its hash stands
 *       in the access log, in the transaction of the escalation.
 *   <li>Text is inked by the same rules as pictures.
 * </ol>
 */
package org.inkwell.escalation;
