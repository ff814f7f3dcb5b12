/**
 * Mails, as they travel and as Outlook saves them, with the pages and the rich text that they are
 * written in: made anew from what they say.
 *
 * <ol>
 *   <li>Of a mail's headers stay its date, its subject, and who wrote to whom, under pseudonyms at
 *       a domain where nobody is; every other header is left out.
 *   <li>Of a page stays what can be read of it: no looks, no scripts, nothing that is fetched, no
 *       addresses that say who follows them.
 *   <li>Whatever goes with a mail is inked as a file of its own kind, under a number instead of its
 *       name, or left out.
 *   <li>A mail of Outlook's comes out as one that travels, and those within it too.
 *   <li>Of rich text stay its words; what it encloses is left out and counted.
 * </ol>
 */
package org.inkwell.redaction.document.mail;
