/**
 * What a school's own records say of its people, out of the files that its system exports.
 *
 * <ol>
 *   <li>A file that cannot be understood is refused with a sentence and a line, never a cell of it.
 *   <li>What stands in a column that nobody can name is not guessed at; what stands in a line that
 *       does not fit its heading is all taken.
 *   <li>XML is read without document types, entities or anything from elsewhere.
 * </ol>
 */
package org.inkwell.redaction.finding.roll;
