package org.upskill.shared.privacy;

/**
 * A place to which the application can only add. {@link #erase} changes it as the owner of the tables, once the transaction of the
 * erasure is through, and again until it has worked: it must bear being called twice.
 */
public interface AppendOnlyStore extends PersonalStore {}
