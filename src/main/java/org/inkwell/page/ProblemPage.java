package org.inkwell.page;

/**
 * A problem as people see it.
 *
 * @param status of HTTP
 * @param title what is wrong
 * @param detail why, or what to do
 */
public record ProblemPage(int status, String title, String detail) implements Page {}
