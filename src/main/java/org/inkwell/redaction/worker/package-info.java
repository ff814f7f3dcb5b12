/**
 * Documents inked in processes of their own, so that one bad file never hurts the next, nor whoever
 * asked.
 *
 * <ol>
 *   <li>A file that takes too long, or too much memory, or ends the process, is held with a
 *       sentence; its process is killed and waited for, and the next file gets another.
 *   <li>A process that came through is used again; one whose file was held is not.
 *   <li>A process ends with the one that started it, and after a while without work.
 *   <li>What is personal goes through pipes: none of it stands in an argument, in the environment,
 *       in a log or on a disk. The process inherits no environment and opens no connection.
 *   <li>Where no process can be started the file is held; nothing is inked in the process that
 *       asked.
 * </ol>
 */
package org.inkwell.redaction.worker;
