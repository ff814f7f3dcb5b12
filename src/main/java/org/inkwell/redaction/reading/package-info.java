/**
 * Text on a picture is located, and read by two readers that share no code.
 *
 * <ol>
 *   <li>What was located and not read is reported as unread, never dropped.
 *   <li>A word carries both readings; a reader that saw nothing says so with the empty text.
 *   <li>What stands on end on a page is read after a turn of the page, where both readers read the
 *       same of it; whatever is as high as wide or higher and no single sign is unread else.
 *   <li>Pictures stay in memory: no reader writes one to a disk, and what was read on a picture is
 *       forgotten with it.
 *   <li>Every model is checked against its manifest before it is used.
 * </ol>
 */
package org.inkwell.redaction.reading;
