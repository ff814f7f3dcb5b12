/**
 * Bytes from strangers become pixels, and pixels become bytes again.
 *
 * <ol>
 *   <li>A file's type is what its first bytes say; its name is never asked.
 *   <li>Size and dimensions are judged before anything is decoded.
 *   <li>A picture that did not arrive whole is refused; there are no partial pictures.
 *   <li>The picture is upright as its camera noted it. Pages, and frames that show something new,
 *       stand one beneath the other: nothing that a viewer can turn to is passed on unread.
 *   <li>Nothing is written to a disk.
 *   <li>What is encoded has pixels and nothing else.
 * </ol>
 */
package org.inkwell.redaction.picture;
