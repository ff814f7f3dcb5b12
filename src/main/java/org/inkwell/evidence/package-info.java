/**
 * What proves, to somebody who sees no original, how a file came to be: certificates, their
 * signatures, and their verification without the desk.
 *
 * <ol>
 *   <li>A certificate holds counts, kinds, rules, times and hashes; no text, no place on a page,
 *       nothing of a file's own name.
 *   <li>A signed certificate has exactly one form in bytes: whatever differs from it in one bit is
 *       refused.
 *   <li>Only a key that was given beforehand proves whose certificate it is.
 *   <li>The page for people is made of the certificate and of nothing else.
 * </ol>
 *
 * <p>Pure: no database, no clock, no network, no Jakarta. It uses {@code redaction}.
 */
package org.inkwell.evidence;
