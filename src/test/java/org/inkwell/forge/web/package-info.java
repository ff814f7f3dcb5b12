/**
 * Screens of a real browser.
 *
 * <ol>
 *   <li>A page is a template beside this package; {@link org.inkwell.forge.wording.Cast} fills it.
 *   <li>The place of a word is what the browser lays out, made tight by what changes when the
 *       letters turn transparent.
 * </ol>
 */
package org.inkwell.forge.web;
