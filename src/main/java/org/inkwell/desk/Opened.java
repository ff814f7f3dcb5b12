package org.inkwell.desk;

/** The schema is up to date; no timer runs yet. */
public record Opened() {}
