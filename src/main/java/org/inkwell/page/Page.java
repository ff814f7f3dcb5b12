package org.inkwell.page;

/** What a template shows: a record nested in its endpoint, or a fragment of one. */
public interface Page {}
