package org.inkwell.redaction.model;

/**
 * A line of the manifest of models.
 *
 * @param place {@code jar:} and a name on the class path, or {@code file:} and a name beside the
 *     manifest
 * @param sha256 in hexadecimal digits
 */
public record Model(String id, String place, String origin, String licence, String sha256) {}
