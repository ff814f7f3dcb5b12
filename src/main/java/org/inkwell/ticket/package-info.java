/**
 * What schools report, and what was said and done about it.
 *
 * <ol>
 *   <li>A ticket of another school, or of a colleague, does not exist for whoever may not see it.
 *   <li>Whoever logs for somebody else is named beside them.
 *   <li>The same form sent twice is one ticket; the same mail that comes twice is one message.
 *   <li>A draft is its sender's alone until it is sent.
 * </ol>
 */
package org.inkwell.ticket;
