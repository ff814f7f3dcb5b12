/**
 * What is personal on a picture or in a text is found and inked, and the result is read again.
 *
 * <ol>
 *   <li>What is not proven harmless is inked; what cannot be proven inked is held.
 *   <li>No output holds a byte of the input but the pixels outside the ink; words are told only of
 *       places that no ink touches.
 *   <li>Findings name kinds, rules and places; never the text.
 *   <li>Pure: no database, clock, network or Jakarta import, so that it serves a command line as
 *       well as the desk.
 * </ol>
 */
package org.inkwell.redaction;
