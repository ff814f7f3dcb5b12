/**
 * Decides which words of a picture or a text are personal.
 *
 * <ol>
 *   <li>Default-deny: a word stays only if both readers agree on it and it is known to be harmless.
 *   <li>A check digit raises confidence; it never lets anything stay.
 *   <li>The roll is evidence to ink and never to keep.
 *   <li>A new kind is a class, its test and one line in {@link
 *       org.inkwell.redaction.finding.Recognisers}.
 *   <li>No word of a text leaves this package but inside the text that it was given in.
 * </ol>
 */
package org.inkwell.redaction.finding;
