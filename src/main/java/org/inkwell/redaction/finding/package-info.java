/**
 * Decides which words of a picture or a text are personal.
 *
 * <ol>
 *   <li>Default-deny: a word stays only if both readers agree on it and it is known to be harmless.
 *   <li>A check digit raises confidence; it never lets anything stay.
 *   <li>The roll is evidence to ink and never to keep.
 *   <li>A new kind is a class, its test and one line in {@link
 *       org.inkwell.redaction.finding.Recognisers}.
 *   <li>What an {@link org.inkwell.redaction.finding.Allowance} lets stay is taken out of what the
 *       strictest rules found, last of all, and only where nothing else speaks for ink.
 *   <li>No word of a text leaves this package but inside the text that it was given in.
 * </ol>
 */
package org.inkwell.redaction.finding;
