package org.upskill.shared.setting;

import java.util.List;
import java.util.UUID;

/** Works out anew what is stored under a setting, a portion of records at a time. */
public interface Recomputation {
    /** Besides the value of the setting, what the stored depends on; after a release that changes it all is worked out anew. */
    default String basis() {
        return "";
    }

    /** How many records there are to do. */
    long count();

    /** The next records in the order of their ids, after this one (null: from the first); none when all are done. */
    List<UUID> next(UUID after, int most);

    /** Does these records, in the caller's transaction. Doing one twice does no harm. */
    void refresh(List<UUID> ids);
}
