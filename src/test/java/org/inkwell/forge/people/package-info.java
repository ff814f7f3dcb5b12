/**
 * Made-up people of a school, with everything that a school writes down about them.
 *
 * <ol>
 *   <li>Nobody exists: telephone numbers and mail domains are of the ranges reserved for fiction.
 *   <li>Numbers have the form and the check digit that real ones have.
 *   <li>The names come from lists of this package and from Datafaker, never from the product's own.
 *   <li>The same dice make the same people.
 * </ol>
 */
package org.inkwell.forge.people;
