package org.inkwell.page;

/**
 * One of several to choose from.
 *
 * @param value as the form carries it
 * @param words as people read it
 */
public record Option(String value, String words) {}
