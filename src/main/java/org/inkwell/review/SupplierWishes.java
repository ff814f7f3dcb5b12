package org.inkwell.review;

import org.inkwell.policy.Common;

/** What those want to whom a ticket's attachments may go one day. */
public interface SupplierWishes {

    /** Whether one of them wants pseudonyms on the ink. */
    boolean pseudonyms(long ticket);

    /** What may stay for every one of them, by policies in force now. */
    Common policy(long ticket);
}
