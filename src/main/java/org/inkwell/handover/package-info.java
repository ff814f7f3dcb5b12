/**
 * What is too large for a mail, fetched by a link.
 *
 * <ol>
 *   <li>A link opens once, for a week, and only after a person has pressed a button: looking at its
 *       page opens nothing.
 *   <li>The word in a link is nowhere in the database, which holds its hash alone.
 *   <li>Every opening is logged before a byte of it is decrypted; what was fetched is destroyed.
 *   <li>A link that is used up or too old says so, and what to do.
 * </ol>
 */
package org.inkwell.handover;
