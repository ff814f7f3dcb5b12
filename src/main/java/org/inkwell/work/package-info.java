/**
 * Work that is done after the transaction that asked for it, and survives a crash.
 *
 * <ol>
 *   <li>What is asked for in a transaction that fails is never done.
 *   <li>What is asked for in one that commits is done at least once.
 * </ol>
 */
package org.inkwell.work;
