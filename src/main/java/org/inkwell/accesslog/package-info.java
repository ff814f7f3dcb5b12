/**
 * Who saw what, when and why.
 *
 * <ol>
 *   <li>An entry for an opening commits first, by itself; one for a change commits with the change.
 *   <li>Every entry is sealed; only the data-protection manager reads the log, and that is an
 *       entry.
 *   <li>Nothing is shown if its entry cannot be written.
 * </ol>
 */
package org.inkwell.accesslog;
