/**
 * Who may come in, and as what.
 *
 * <ol>
 *   <li>Passwords and tokens are kept as hashes alone.
 *   <li>Whether an address has an account is never told.
 *   <li>Every collection of the desk takes a {@link org.inkwell.person.Viewer} and decides by it.
 * </ol>
 */
package org.inkwell.person;
