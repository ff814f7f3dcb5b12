/**
 * PDF: each page drawn, the drawing inked as a picture, and a new PDF made of the pictures.
 *
 * <ol>
 *   <li>What is made holds pictures that were inked, and words that were read on them outside of
 *       the ink; not an object of the file that came.
 *   <li>A page whose picture cannot be vouched for becomes a page that says so.
 *   <li>The file is drawn with its own typefaces or one that comes along, in memory alone, in
 *       bounded room and time; what goes on drawing beyond that is left to itself and stops at its
 *       next stroke.
 *   <li>The same pictures make the same file.
 * </ol>
 */
package org.inkwell.redaction.document.page;
