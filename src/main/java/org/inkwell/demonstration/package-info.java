/**
 * A desk to look at: made-up schools, people, suppliers and tickets.
 *
 * <ol>
 *   <li>Nobody in it exists: telephone numbers and mail domains are of the ranges that are kept for
 *       fiction, pupil numbers of a school that never was.
 *   <li>It is laid out once, at the first start of a demonstration, in an empty database; all of it
 *       or nothing.
 *   <li>Its passwords are drawn at random and told once, on the console.
 * </ol>
 *
 * <p>Uses every feature through its collection; no feature uses it.
 */
package org.inkwell.demonstration;
