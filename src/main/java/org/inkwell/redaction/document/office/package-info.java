/**
 * Documents, workbooks and presentations: packages of XML, made anew part by part.
 *
 * <ol>
 *   <li>A part stays only if its format lists its kind, and gets a name of that kind; with all
 *       others go their relations and types.
 *   <li>In a part stand only elements and attributes that its vocabulary lists. A value stays if it
 *       is a number, a colour or a word of the standard, and is inked or numbered where it is
 *       somebody's own.
 *   <li>Words are read by the paragraph or the cell, across whatever parts them, and as they show:
 *       fields, formulas and formats may hide what they do not show.
 *   <li>Every picture is inked; a white one takes the place of one that is held.
 *   <li>Programs, passwords and what does not parse are withheld.
 * </ol>
 */
package org.inkwell.redaction.document.office;
