/**
 * Kinds of text: inked so that they parse as before.
 *
 * <ol>
 *   <li>Names of fields, elements and columns are what tells a value's kind; they stay unless they
 *       say something personal themselves.
 *   <li>The encoding stays.
 * </ol>
 */
package org.inkwell.redaction.document.plain;
