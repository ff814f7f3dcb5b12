/**
 * A picture that was taken aslant, lies on its side or hangs upside down is read upright, one of
 * small letters enlarged, and what is found lies where it was.
 *
 * <ol>
 *   <li>A screen's own picture is left as it is: nothing is turned that is not surely askew.
 *   <li>A turn by quarters loses and mixes no pixel; who asks for one says which, as it takes
 *       reading to know.
 *   <li>Whatever is on the picture is on its upright page.
 *   <li>What covers a place of the page covers the same place of the picture, whole.
 * </ol>
 *
 * Uses pixels and boxes alone.
 */
package org.inkwell.redaction.upright;
