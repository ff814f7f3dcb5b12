/**
 * A ticket told in order: what was reported, inked, released, sent and answered.
 *
 * <ol>
 *   <li>Whoever may not see the ticket gets no chapter of it.
 *   <li>What technicians say among themselves, and what suppliers are sent and answer, technicians
 *       alone read.
 * </ol>
 *
 * <p>Keeps nothing of its own.
 */
package org.inkwell.story;
