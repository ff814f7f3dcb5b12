/**
 * The desk put together: what it stands on, how it opens, and every timer.
 *
 * <ol>
 *   <li>The schema is up to date before the first request and before the first timer.
 *   <li>Every timer and every errand stands in {@code Clockwork}.
 *   <li>Time and chance are injected, so that a test may hold them.
 * </ol>
 *
 * <p>Uses every feature; no feature uses it.
 */
package org.inkwell.desk;
