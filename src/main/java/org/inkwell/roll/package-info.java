/**
 * The people of a school, so that the redaction knows their names; nobody else is told them.
 *
 * <ol>
 *   <li>What was uploaded is not kept: what is understood of it is sealed under the school's key.
 *   <li>A roll counts when somebody who saw what was understood says so; until then the one before
 *       does.
 *   <li>No page shows who stands on a roll; the keeper is told counts and columns.
 *   <li>Every upload, every change and every opening is in the access log. One opening serves the
 *       redactions of five minutes and no longer.
 *   <li>Whether somebody is new or gone is told by hashes under a key of the school.
 * </ol>
 */
package org.inkwell.roll;
