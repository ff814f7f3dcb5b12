/**
 * What on a picture is personal without being text: faces, photographs, codes that a phone reads.
 *
 * <ol>
 *   <li>What looks like a photograph goes whole, whoever is on it or not; letters that both readers
 *       read are none, nor is a page that is as uneven all around them.
 *   <li>A code goes whether or not it can be decoded; rows of small letters, which are as dense,
 *       are none where both readers read them.
 *   <li>What nobody sees and a program can is no harmless part of the page: it goes.
 * </ol>
 */
package org.inkwell.redaction.sight;
