package org.upskill.shared.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A place that holds something about people; each feature with such a place has one CDI bean of this type. The access report asks all
 * of them, and erasing a person empties all of them.
 */
public interface PersonalStore {
    /** A stable word for the place, kebab case. */
    String name();

    /** What is held about the person, as rows of named values in the order people read them; empty when nothing is. */
    List<Map<String, Object>> report(Traces person);

    /** How many rows {@link #erase} would change or delete, for the preview. */
    int count(Traces person);

    /** Removes every trace of the person, for good; aggregates stay as they are. Runs in the transaction of the erasure. */
    int erase(Traces person);

    /**
     * By what a person may be found in a place.
     *
     * @param personId the person's id
     * @param words    every value that names the person and no other: user name, mail, external ids, employee number, full name
     */
    record Traces(UUID personId, List<String> words) {
        /** What stands in the person's place where something was said of the person: a word that says nothing. */
        public String instead() {
            return "erased-" + personId.toString().substring(24);
        }
    }
}
