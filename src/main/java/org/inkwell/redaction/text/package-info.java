/**
 * Bytes of strangers become text, and text becomes bytes of the same encoding again.
 *
 * <ol>
 *   <li>The bytes alone tell the encoding.
 *   <li>No bytes are refused here: what is no letter becomes the sign of replacement.
 * </ol>
 */
package org.inkwell.redaction.text;
