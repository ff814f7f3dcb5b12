/**
 * The redaction and its evidence as commands, without a server or a database.
 *
 * <ol>
 *   <li>Every file that is named comes out inked or held, or the command fails loudly.
 *   <li>No input is ever written to, and no two files of one call write to one place.
 *   <li>What is written and printed holds no word of a picture; the page of an evaluation alone
 *       shows some as pictures, and says so.
 *   <li>A verification ends with 0 only if file, signature and a key given beforehand agree.
 * </ol>
 */
package org.inkwell.command;
