/**
 * The screen forge: school screens with people who do not exist, and the exact place of each word.
 *
 * <ol>
 *   <li>A seed makes the same people, texts and layout; on the same machine the same pixels.
 *   <li>Every word drawn is known: personal, useful, or judged by nobody.
 *   <li>Seeds below 1000 are for tuning, the others for reporting; no set mixes them.
 *   <li>It uses neither the product's word lists nor its lists of names.
 * </ol>
 */
package org.inkwell.forge;
