/**
 * Files that hold files: each inked as a file of its own kind, under a number instead of its name.
 *
 * <ol>
 *   <li>Nothing of an archive is kept but its members' content, inked: no names, no folders, no
 *       dates, no comments.
 *   <li>What cannot be inked is left out and counted; where nothing remains, the whole is withheld.
 *   <li>Members are counted and measured as they unfold, whatever the archive says of them.
 * </ol>
 */
package org.inkwell.redaction.document.archive;
