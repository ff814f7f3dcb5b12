/**
 * The desk's keys.
 *
 * <ol>
 *   <li>The master key comes from a file or the environment and is never in the database.
 *   <li>Every other key lies in the database, sealed by the master key under its own name.
 *   <li>No key is ever logged, shown or put into an exception; of a key that signs, its public half
 *       alone is given away.
 * </ol>
 */
package org.inkwell.key;
