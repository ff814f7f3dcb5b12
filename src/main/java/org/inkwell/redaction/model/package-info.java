/**
 * The networks and native libraries that redaction stands on.
 *
 * <ol>
 *   <li>No model is used that the manifest does not name or whose hash does not match.
 *   <li>Native libraries are loaded in one place, once for the process.
 *   <li>Native code is taken away between calls alone: a process that stops waits for them.
 *   <li>What is put on a disk are libraries and models; nothing of a picture.
 * </ol>
 */
package org.inkwell.redaction.model;
