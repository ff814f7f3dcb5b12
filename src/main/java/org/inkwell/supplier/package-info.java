/**
 * Third parties, and on what ground something may go to them.
 *
 * <ol>
 *   <li>Without an agreement in date nothing goes to a supplier.
 *   <li>Without a contract of the school that covers supplier and service nothing of that school
 *       goes.
 * </ol>
 */
package org.inkwell.supplier;
