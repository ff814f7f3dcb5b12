/**
 * How a page reaches a browser, whatever is on it.
 *
 * <ol>
 *   <li>A page is a record; its template lies in the directory of its package under the record's
 *       name, takes {@code page} and may take {@code frame}, and escapes by context.
 *   <li>A change asked for by a page carries the forgery word of its session.
 *   <li>No page runs a script or style that is not a file of the desk; none is kept by a cache.
 *   <li>An uploaded byte never touches a disk, and a request has a size.
 *   <li>An unexpected failure answers with an incident number and nothing else.
 * </ol>
 *
 * <p>Knows no feature.
 */
package org.inkwell.page;
