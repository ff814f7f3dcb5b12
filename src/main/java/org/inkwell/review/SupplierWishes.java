package org.inkwell.review;

/** What those want to whom a ticket's attachments may go one day. */
@FunctionalInterface
public interface SupplierWishes {

    /** Whether one of them wants pseudonyms on the ink. */
    boolean pseudonyms(long ticket);
}
