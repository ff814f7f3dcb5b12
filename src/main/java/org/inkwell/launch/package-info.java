/**
 * One process that is the whole desk: database, mail of the demonstration, platform.
 *
 * <ol>
 *   <li>Everything written lies under one home, which no one else may read.
 *   <li>A home serves one desk at a time.
 *   <li>What was started is stopped in the reverse order, by a signal as by a failed start.
 *   <li>Whatever listens, listens on loopback unless told otherwise.
 *   <li>The log keeps the kind and place of a failure; never its message.
 * </ol>
 *
 * <p>Uses the JDK and the libraries beside it; nothing of the desk uses this package.
 */
package org.inkwell.launch;
