/**
 * What a supplier may be given, in versions that the data-protection manager approves.
 *
 * <ol>
 *   <li>A release names the version that it was made under, by its number and hash.
 * </ol>
 */
package org.inkwell.policy;
