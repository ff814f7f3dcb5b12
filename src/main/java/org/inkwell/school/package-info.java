/**
 * The schools that the provider supports and the services that it supports them in.
 *
 * <ol>
 *   <li>How long a school's originals are kept is bounded: 72 hours at most, never unlimited.
 * </ol>
 */
package org.inkwell.school;
