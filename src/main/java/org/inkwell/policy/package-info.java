/**
 * What may stay for a supplier, in versions that the data-protection manager approves.
 *
 * <ol>
 *   <li>Without an approved version nothing may stay.
 *   <li>A draft has no effect. It is approved as it was read, or withdrawn, once; the database
 *       refuses any other change of a version, and its deletion.
 *   <li>A version is named by its number and by the hash of its canonical JSON.
 *   <li>Drafts, approvals, withdrawals and looks are in the access log.
 * </ol>
 */
package org.inkwell.policy;
