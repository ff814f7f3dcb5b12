/**
 * Files that are no pictures: inked as files of their kind, and read again.
 *
 * <ol>
 *   <li>The bytes say what kind of file it is; its name decides only between kinds of text.
 *   <li>What was made is inked once more: if that still finds something, it is made again, and at
 *       last held.
 *   <li>A file that fails, in whatever way, is held with a sentence without a word of it.
 *   <li>Names of files within files are not kept.
 *   <li>A {@link org.inkwell.redaction.document.Preview} shows what was made here, never what came.
 * </ol>
 */
package org.inkwell.redaction.document;
